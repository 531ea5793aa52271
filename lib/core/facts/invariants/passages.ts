import { type Passage, readingLevels } from '../schema'
import { type Check, type Problem, repeated } from './problem'

/** One passage for each reading level in each language, its sentences told apart by their ids. */
export const checkPassages: Check = ({ set, passages }) => [
  ...set.languages.flatMap((language) =>
    readingLevels.flatMap((level) => {
      const found = passages.filter((one) => one.language === language && one.level === level)
      const where = nameOf({ language, level })
      if (found.length === 0)
        return [{ where, message: `There is no passage of level ${level} in "${language}"; write one.` }]
      return found.length === 1 ? [] : [{ where, message: `There are ${found.length} of them; keep one.` }]
    }),
  ),
  ...passages.flatMap((passage) => [
    ...(set.languages.includes(passage.language)
      ? []
      : [{ where: nameOf(passage), message: `The set's languages do not list "${passage.language}".` }]),
    ...sentenceIds(passage),
  ]),
]

const nameOf = ({ language, level }: Pick<Passage, 'language' | 'level'>) => `passage ${level} (${language})`

function sentenceIds(passage: Passage): Problem[] {
  const ids = passage.paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id))
  return repeated(ids).map((id) => ({
    where: `${nameOf(passage)}, sentence ${id}`,
    message: `The sentence id "${id}" is used more than once in this passage; give each its own.`,
  }))
}
