/** Pairs of which one contradicts the other. Stems: a token belongs to a stem that it begins with. */
const pairs = `temporar/permanent before/after democrat/republican halt/continu stop/continu stop/speed halt/speed slow/speed
pause/continu end/continu halt/resum stop/resum pause/resum end/resum halt/start stop/start end/start begin/end
legal/illegal legal/unlawful lawful/illegal protected/unprotected safe/unsafe safe/dangerous fair/unfair
accept/reject accept/refus approv/reject allow/forbid allow/ban allow/prevent grant/deny grant/refus give/deny
increas/decreas increas/reduc increas/fewer more/fewer more/less rais/lower rise/fall support/oppos favor/oppos
first/last early/late old/new high/low public/private public/secret open/clos win/lose guilty/innocent
humanitarian/inhuman true/false men/women mother/father arriv/leav enter/leav stay/leav return/stay
majority/minority north/south east/west rich/poor war/peace strong/weak friend/enemy import/export inside/outside
necessar/unnecessar required/optional possible/impossible encourag/discourag encourag/deter`

const table: [string, string][] = pairs
  .trim()
  .split(/\s+/)
  .map((pair) => {
    const [left = '', right = ''] = pair.split('/')
    return [left, right]
  })

const negating = ['un', 'non', 'in', 'im', 'il', 'ir', 'anti', 'dis']

/** Do two normalised words exclude each other ("temporary" and "permanent", "protected" and "unprotected")? */
export function areOpposite(one: string, two: string): boolean {
  if (one === two) return false
  for (const [left, right] of table)
    if ((one.startsWith(left) && two.startsWith(right)) || (one.startsWith(right) && two.startsWith(left)))
      return true
  return negating.some(
    (prefix) =>
      (one.length > 6 && one.startsWith(prefix) && one.slice(prefix.length) === two) ||
      (two.length > 6 && two.startsWith(prefix) && two.slice(prefix.length) === one),
  )
}
