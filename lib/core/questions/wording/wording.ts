import type { Fact } from '../../facts/schema'

export type Modality = Fact['modality']
/** Claims and opinions are both somebody's: readers argue about which is which, so no item asks. */
export type Presented = 'event' | 'view' | 'request'

/** The sentences that families put around the curator's own words, in one language. */
export type Wording = {
  language: string
  capitalise: (text: string) => string
  /** Ends a sentence that has no end yet. */
  sentence: (text: string) => string
  list: (parts: string[]) => string
  trueOrFalse: string
  fillIn: (blanks: number) => string
  whichSentenceShows: (statement: string) => string
  answerThenProve: (question: string) => string
  whoHeld: (modality: Modality, clause: string) => string
  whoSaidEach: string
  meaningOf: (term: string) => string
  termFor: (meaning: string) => string
  termMeans: (term: string, meaning: string) => string
  howPresented: (clause: string) => string
  sortByPresentation: string
  sortSet: (label: string) => string
  /** How a source presents a statement: the options of "how is this presented?". */
  presentedAs: Record<Presented, string>
  whyPresentedSo: (right: Presented, speaker: string) => string
  agreedBy: string
  notTold: string
  severalNotTold: (count: number) => string
  replyTo: (holder: string, stance: string, answering: string) => string
  /** Why a point that the source does make is not the reply. */
  notTheReply: (statement: string) => string
  onlyOneSide: (statement: string) => string
  matchReplies: string
  claimLabel: string
  replyLabel: string
  numberSlip: (statement: string) => string
  isStated: (statement: string) => string
  isNotStated: (note: string) => string
  saidBy: (speaker: string, clause: string) => string
  notMeant: (why: string) => string
}
