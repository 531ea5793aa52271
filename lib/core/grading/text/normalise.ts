/** No answer needs more; the rest is not read. */
const longestText = 2000

const singleQuotes = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4`]/g
const doubleQuotes = /[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g
const dashes = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g

/**
 * Makes texts comparable: NFKC, case folded, marks stripped, quotes and dashes unified, "n't" written
 * as "not", dots taken out of acronyms, white space collapsed to one space or one line end.
 */
export function normalise(text: string): string {
  let out = text.slice(0, longestText).normalize('NFKC').toLowerCase()
  if (/[^ -~]/.test(out))
    out = out
      .replace(singleQuotes, "'")
      .replace(doubleQuotes, '"')
      .replace(dashes, '-')
      .replaceAll('\u2044', '/')
      .normalize('NFD')
      .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, (mark) => (/\s/.test(mark) ? ' ' : ''))
      .replaceAll('ß', 'ss')
      .replaceAll('ı', 'i')
      .normalize('NFC')
  if (out.includes('.'))
    out = out.replace(
      /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu,
      (dotted) => `${dotted.replaceAll('.', '')} `,
    )
  if (out.includes('n'))
    out = out
      .replace(/\b(?:can't|cannot|cant)\b/g, 'can not')
      .replace(/\b(?:won't|wont)\b/g, 'will not')
      .replace(
        /\b(do|does|did|is|are|was|were|have|has|had|would|could|should|ai|must|need)(?:n't|nt)\b/g,
        '$1 not',
      )
      .replace(/\b(?:atleast)\b/g, 'at least')
  return out.trim().replace(/\s+/g, (gap) => (gap.includes('\n') ? '\n' : ' '))
}
