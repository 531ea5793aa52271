/** Words that carry no answer of their own. Normalised forms: "don't" has become "do not". */
const words = `
a an the this that these those there here it its it's he she they we i you him her them us me my his their our your
who whom whose which what when where why how is are was were be been being am do does did done has have had having
will would can could shall should may might must of in on at to for from by with as about into onto over under
between among during through within without since until till upon and or but nor so if than then because while
whereas though although also too very just only all any both each either neither some such same own other another one
ones not no never yes ok okay please oh well like say says said saying called named name answer answers think thinks thought
guess believe know sure maybe probably perhaps possibly likely i'm im ive id dont s t re ve ll d were
`

const functionWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/))

export const isFunctionWord = (token: string): boolean => functionWords.has(token)

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'el', 'la', 'los', 'las', 'le', 'les'])

export const isArticle = (token: string): boolean => articles.has(token)

const titles: ReadonlySet<string> = new Set(
  'mr mrs ms miss mister dr doctor sir madam lord lady sen sens senator senators rep reps representative congressman congresswoman pres president vp vice secretary sec gov governor prof professor judge justice gen general col capt captain sgt hon honorable rev reverend minister leader chief jr sr'.split(
    ' ',
  ),
)

/** A form of address or office that may stand before a surname. */
export const isTitle = (token: string): boolean => titles.has(token)

const longTitles = [...titles].filter((title) => title.length >= 6)

/** A title, slips included. Only to be asked of a word before a surname. */
export const isTitleLike = (token: string, isSlip: (typed: string, word: string) => boolean): boolean =>
  titles.has(token) || longTitles.some((title) => isSlip(token, title))

/** Said instead of an answer. */
const blanks: ReadonlySet<string> = new Set([
  'idk',
  'dk',
  'dunno',
  'i dunno',
  'i do not know',
  'do not know',
  'no idea',
  'i have no idea',
  'no clue',
  'i have no clue',
  'na',
  'n a',
  'not sure',
  'i am not sure',
  'im not sure',
  'unknown',
  'unsure',
  'pass',
  'skip',
  'no answer',
  'i forgot',
  'forgot',
  'i forget',
  'i do not remember',
  'can not remember',
  'i can not remember',
])

export const isNoAnswer = (plain: string): boolean => plain === '' || blanks.has(plain)
