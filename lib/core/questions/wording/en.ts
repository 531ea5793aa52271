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
      request: `It is what ${speaker} asked for: it had not happened.`,
    })[right],
  agreedBy: 'Going by the report, which of these points do both sides accept?',
  notTold: 'Which of these does the report leave untold?',
  severalNotTold: (count) => `The report leaves ${spoken(count)} of these untold. Which ones?`,
  replyTo: (holder, stance, answering) =>
    `The report says that ${holder} argued this: ${quoted(stance)} How did ${answering} answer?`,
  matchReplies: 'Match each argument with the answer that the other side gave to it.',
  claimLabel: 'Argument',
  replyLabel: 'Answer',
  numberSlip: (statement) => `The number is close, but it is not the one reported. ${statement}`,
  isStated: (statement) => `The report does tell it. ${statement}`,
  isNotStated: (note) => note,
  saidBy: (speaker, clause) => `That came from ${speaker}: ${clause}.`,
  notMeant: (why) => why,
}
