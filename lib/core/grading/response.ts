/** What a learner gives back, by format. Ids are those of the presented item. `null`: left empty. */
export type Response =
  | { format: 'choice'; option: string }
  | { format: 'multi-select'; options: string[] }
  | { format: 'true-false'; verdict: boolean; correction?: string | undefined }
  | { format: 'typed'; text: string }
  | { format: 'list'; text: string }
  | { format: 'cloze'; blanks: Record<string, string> }
  | { format: 'matching'; pairs: Record<string, string> }
  | { format: 'ordering'; order: string[] }
  | { format: 'sorting'; bins: Record<string, string> }
  | { format: 'evidence'; sentence: string }
  | { format: 'answer-evidence'; option?: string | undefined; sentence?: string | undefined }

export type Format = Response['format']
