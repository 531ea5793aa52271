import { isSlip } from './typos'

const irregular: Record<string, string[]> = {
  write: ['wrote', 'written'],
  say: ['said'],
  hold: ['held'],
  go: ['went', 'gone'],
  have: ['had'],
  leave: ['left'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
  send: ['sent'],
  speak: ['spoke', 'spoken'],
  win: ['won'],
  lose: ['lost'],
  make: ['made'],
  come: ['came'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  begin: ['began', 'begun'],
  find: ['found'],
  meet: ['met'],
  run: ['ran'],
  think: ['thought'],
  tell: ['told'],
  vote: [],
  fight: ['fought'],
}

/** Is `token` a form of `verb` (its infinitive, normalised), slips included? A noun of the same stem counts too: "signature". */
export function isVerbForm(token: string, verb: string): boolean {
  if (token === verb || irregular[verb]?.includes(token)) return true
  const stem = verb.endsWith('e') || verb.endsWith('y') ? verb.slice(0, -1) : verb
  if (stem.length >= 3 && token.startsWith(stem) && token.length - stem.length <= 6) return true
  return ['s', 'ed', 'ing'].some((ending) => isSlip(token, `${stem}${ending}`))
}
