import type { Wording } from './wording'

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const spoken = (count: number) => numberWords[count] ?? String(count)

const capitalise = (text: string) => text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
const sentence = (text: string) => (/[.?!]["”’]?$/.test(text) ? capitalise(text) : `${capitalise(text)}.`)

const held = {
  event: 'said this',
  claim: 'said this',
  opinion: 'took this view',
  request: 'asked for this',
} as const

/** In quotation marks, with any inside turned into single ones. */
const quoted = (text: string) => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`

/** The wording for a set whose source is called `source`. */
export const englishAbout = (source = 'report'): Wording => ({
  language: 'en',
  capitalise,
  sentence,
  list: (parts) => new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(parts),
  trueOrFalse:
    'Is this statement true or false? If it is false, write what the underlined words should say instead.',
  fillIn: (blanks) =>
    blanks === 1
      ? 'Fill in the blank so that the sentence is true.'
      : 'Fill in the blanks so that the sentence is true.',
  whichSentenceShows: (statement) =>
    `Which sentence of the passage is the best proof of this? ${quoted(statement)}`,
  answerThenProve: (question) => `${question} Answer, then choose the sentence that proves it.`,
  whoHeld: (modality, clause) => `Going by the ${source}, who ${held[modality]}: ${quoted(clause)}?`,
  whoSaidEach: `Going by the ${source}, whose words or views are these? Sort each statement under the side it came from.`,
  meaningOf: (term) => `What does “${term}” mean in this passage?`,
  termFor: (meaning) => `Which word or phrase of the passage means this: “${meaning}”?`,
  termMeans: (term, meaning) => `In this passage, “${term}” means: ${meaning}.`,
  howPresented: (clause) => `How does the ${source} present this: ${quoted(clause)}?`,
  sortByPresentation: `What does the ${source} present as something that happened, what as somebody’s statement or view, and what as a request that somebody made? Sort the statements.`,
  sortSet: (label) => `Sort into two groups: ${label}.`,
  presentedAs: {
    event: 'as something that happened',
    view: 'as somebody’s statement or view',
    request: 'as a request that somebody made',
  },
  whyPresentedSo: (right, speaker) =>
    ({
      event: `The ${source} states this itself, as something that happened.`,
      view: `It comes from ${speaker}: the ${source} passes it on without vouching for it.`,
      request: `It is what ${speaker} asked for; the ${source} does not say that it was done.`,
    })[right],
  agreedBy: `Going by the ${source}, which point do both sides accept?`,
  notTold: `Which of these does the ${source} leave out?`,
  severalNotTold: (count) => `The ${source} leaves out ${spoken(count)} of these. Which ones?`,
  replyTo: (holder, stance, answering) =>
    `The ${source} says that ${holder} argued this: ${quoted(stance)} What did ${answering} set against it?`,
  notTheReply: (statement) =>
    `The ${source} tells this, but not as the answer to that argument. ${statement}`,
  onlyOneSide: (statement) => `Only one side says this. ${statement}`,
  matchReplies: 'Match each argument with the point of the other side that bears on it most closely.',
  claimLabel: 'Argument',
  replyLabel: 'Point of the other side',
  numberSlip: (statement) => `This only looks like the number in the ${source}. ${statement}`,
  isStated: (statement) => `The ${source} does tell this. ${statement}`,
  isNotStated: (note) => note,
  saidBy: (speaker, clause) => `That came from ${speaker}: ${clause}.`,
  notMeant: (why) => why,
})

export const english = englishAbout()
