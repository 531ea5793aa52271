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

export const english: Wording = {
  language: 'en',
  capitalise,
  sentence,
  list: (parts) => new Intl.ListFormat('en', { style: 'long', type: 'conjunction' }).format(parts),
  trueOrFalse:
    'Is this statement true or false? If it is false, say what should stand in place of the marked words.',
  fillIn: (blanks) =>
    blanks === 1
      ? 'Fill in the blank so that the sentence is true.'
      : 'Fill in the blanks so that the sentence is true.',
  whichSentenceShows: (statement) =>
    `Which sentence of the passage is the best proof of this? ${quoted(statement)}`,
  answerThenProve: (question) => `${question} Answer, then choose the sentence that proves it.`,
  whoHeld: (modality, clause) => `Going by the report, who ${held[modality]}: ${quoted(clause)}?`,
  whoSaidEach:
    'Going by the report, whose words or views are these? Sort each statement under the side it came from.',
  meaningOf: (term) => `What does “${term}” mean in this passage?`,
  termFor: (meaning) => `Which word or phrase of the passage means this: “${meaning}”?`,
  termMeans: (term, meaning) => `In this passage, “${term}” means: ${meaning}.`,
  howPresented: (clause) => `How does the report present this: ${quoted(clause)}?`,
  sortByPresentation:
    'What does the report present as something that happened, what as somebody’s claim or opinion, and what as a request? Sort the statements.',
  sortSet: (label) => `Sort into two groups: ${label}.`,
  presentedAs: {
    event: 'as something that happened',
    view: 'as somebody’s claim or opinion',
    request: 'as somebody’s request',
  },
  whyPresentedSo: (right, speaker) =>
    ({
      event: 'The report states this itself, as something that happened.',
      view: `It comes from ${speaker}: the report passes it on without vouching for it.`,
      request: `It is what ${speaker} asked for; the report does not say that it was done.`,
    })[right],
  agreedBy: 'Going by the report, which of these points do both sides accept?',
  notTold: 'Which of these does the report leave out?',
  severalNotTold: (count) => `The report leaves out ${spoken(count)} of these. Which ones?`,
  replyTo: (holder, stance, answering) =>
    `The report says that ${holder} argued this: ${quoted(stance)} What did ${answering} set against it?`,
  notTheReply: (statement) => `The report tells this, but not as the answer to that argument. ${statement}`,
  onlyOneSide: (statement) => `Only one side says this. ${statement}`,
  matchReplies: 'Match each argument with the point of the other side that bears on it most closely.',
  claimLabel: 'Argument',
  replyLabel: 'Point of the other side',
  numberSlip: (statement) => `This only looks like the number in the report. ${statement}`,
  isStated: (statement) => `The report does tell this. ${statement}`,
  isNotStated: (note) => note,
  saidBy: (speaker, clause) => `That came from ${speaker}: ${clause}.`,
  notMeant: (why) => why,
}
