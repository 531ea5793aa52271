/**
 * Names that readers know from elsewhere. They are only ever evidence that something *else* was
 * named than the key; no answer is right because of them.
 */
const givenNames: ReadonlySet<string> = new Set(
  `aaron abraham adam al alan albert alex alexander alice amanda amy andrea andrew andy angela ann anna anne anthony
  antonio arnold arthur barack barbara ben benjamin bernard bernie betty beth bill billy bob bobby brad brandon brian bruce
  carl carlos carol caroline catherine charles charlie chris christian christine christopher chuck claire cory craig
  cynthia dan daniel dave david dean deborah debra denise dennis diana diane dianne dick don donald donna dorothy doug douglas
  ed eddie edward elena elizabeth ellen emily emma eric ernest eugene eva evan eve frances francis frank fred gary george
  gerald gloria grace greg gregory harold harry heather helen henry herbert hillary howard jack jackie jacob jake james jamie jane
  janet jason jay jean jeb jeff jeffrey jennifer jeremy jerry jessica jill jim jimmy joan joe joel john johnny jon jonathan
  jordan jose joseph josh joshua juan judith judy julia julie justin karen karl kate katherine kathleen kathy keith kelly
  ken kenneth kevin kim kirsten kyle larry laura lauren lawrence lee leo leon leonard linda lisa louis lucy luis luke marco
  margaret maria marie mark martin mary matt matthew megan melissa michael michelle miguel mike mitch mitt monica nancy
  nathan neil nicholas nick nicole noah oliver oscar pamela pat patrick patricia patty paul paula pedro peter phil philip
  phillip rachel ralph rand randy ray raymond rebecca richard rick rob robert robin rodney roger ron ronald rose ross roy
  russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sharon sheila sherrod simon sophia stephanie stephen
  steve steven stuart sue susan tammy ted teresa terry theodore thomas tim timothy tina todd tom tommy tony tyler valerie
  vanessa victor victoria vincent virginia walter wayne wendy will william zach`
    .trim()
    .split(/\s+/),
)

const places = `
afghanistan;albania;algeria;andorra;angola;argentina;armenia;australia;austria;azerbaijan;bahamas;bahrain;bangladesh;
barbados;belarus;belgium;belize;benin;bhutan;bolivia;bosnia;botswana;brazil;brunei;bulgaria;burkina faso;burundi;
cambodia;cameroon;canada;chad;chile;china;colombia;congo;costa rica;croatia;cuba;cyprus;denmark;djibouti;dominica;
dominican republic;ecuador;egypt;el salvador;england;eritrea;estonia;ethiopia;fiji;finland;france;gabon;gambia;germany;
ghana;greece;grenada;guatemala;guinea;guyana;haiti;honduras;hungary;iceland;india;indonesia;iran;iraq;ireland;israel;
italy;jamaica;japan;kazakhstan;kenya;kuwait;laos;latvia;lebanon;lesotho;liberia;libya;lithuania;luxembourg;
madagascar;malawi;malaysia;mali;malta;mauritius;mexico;moldova;monaco;mongolia;montenegro;morocco;mozambique;myanmar;
namibia;nepal;netherlands;new zealand;nicaragua;niger;nigeria;north korea;norway;oman;pakistan;palestine;panama;
paraguay;peru;philippines;poland;portugal;puerto rico;qatar;romania;russia;rwanda;saudi arabia;scotland;senegal;serbia;
singapore;slovakia;slovenia;somalia;south africa;south korea;korea;spain;sri lanka;sudan;suriname;sweden;switzerland;
syria;taiwan;tanzania;thailand;togo;trinidad;tunisia;turkey;uganda;ukraine;united kingdom;united states;usa;uk;
uruguay;venezuela;vietnam;wales;yemen;zambia;zimbabwe;alabama;alaska;arizona;arkansas;california;colorado;connecticut;
delaware;florida;georgia;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;massachusetts;
michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;
north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;
utah;vermont;virginia;washington;west virginia;wisconsin;wyoming;washington dc;america;north america;south america;
central america;latin america;europe;africa;asia;middle east;caribbean;american;british;canadian;chinese;cuban;
colombian;ecuadorian;english;european;french;german;guatemalan;haitian;honduran;indian;iranian;iraqi;irish;israeli;
italian;jamaican;japanese;korean;mexican;nicaraguan;panamanian;peruvian;polish;portuguese;puerto rican;russian;
salvadoran;scottish;spanish;swedish;swiss;syrian;turkish;ukrainian;venezuelan;vietnamese;costa rican;african;asian;
central american;latin american`

const knownPlaces: ReadonlySet<string> = new Set(
  places
    .split(';')
    .map((place) => place.trim())
    .filter(Boolean),
)

export const isGivenName = (token: string): boolean => givenNames.has(token)

const nicknames = `liz beth betty lizzie eliza/elizabeth bob bobby rob/robert bill billy will/william dick rick rich richie/richard chuck
charlie/charles jim jimmy jamie/james mike mickey/michael joe joey/joseph tom tommy/thomas dan danny/daniel ted teddy/edward
ted teddy/theodore ed eddie ned/edward pat/patrick pat patty tricia/patricia tony/anthony dave/david steve/stephen steve/steven kate kathy
cathy/catherine kate kathy/katherine kathy/kathleen maggie meg peggy/margaret jack johnny/john harry hal/harold harry hank/henry larry/lawrence
jerry/gerald jerry/jerome ben/benjamin bernie/bernard sam/samuel sue/susan chris/christopher nick/nicholas andy drew/andrew
greg/gregory matt/matthew tim/timothy jeff/jeffrey ken/kenneth ron/ronald don/donald ray/raymond vicky/victoria debbie/deborah
barb/barbara jen jenny/jennifer becky/rebecca sandy/sandra alex/alexander al/albert al/alan frank/francis fred/frederick gene/eugene
hank/henry jake/jacob josh/joshua leo/leonard marty/martin nate/nathan phil/philip russ/russell stu/stuart walt/walter zach/zachary`

const nicknameOf = new Map<string, Set<string>>()
for (const line of nicknames.split(/(?<=\/\w+)\s+/)) {
  const [short = '', full = ''] = line.split('/')
  for (const name of short.trim().split(/\s+/))
    nicknameOf.set(name, (nicknameOf.get(name) ?? new Set()).add(full))
}

/** Is one a usual short form of the other ("liz", "elizabeth")? */
export const isNickname = (one: string, two: string): boolean =>
  (nicknameOf.get(one)?.has(two) ?? false) || (nicknameOf.get(two)?.has(one) ?? false)

/** A country, an American state, a region of the world or their people, in the singular or plural; words joined by a space. */
const isPlace = (words: string): boolean =>
  knownPlaces.has(words) || (words.endsWith('s') && knownPlaces.has(words.slice(0, -1)))

/** The longest known place that begins at `at`, as a count of tokens; 0 if none does. */
export function placeLengthAt(tokens: readonly { text: string }[], at: number): number {
  const one = tokens[at]?.text
  if (one === undefined) return 0
  const two = tokens[at + 1]?.text
  if (two !== undefined && isPlace(`${one} ${two}`)) return 2
  return isPlace(one) ? 1 : 0
}
