/**
 * Frequent English words, compiled for this project: a token that is one of these was meant as that
 * word, so it is never read as a typing slip for a name. Calendar and function words and
 * place names are in files of their own.
 */
const words = `
able absent accept access accident account accuse across act action active actor actual add address adult
advance advice affair afraid age agency agenda agent agree aid air airport alarm album alien alive allow ally alone
along already also alter always amazing amount ancient angel anger angle angry animal announce annual answer
anxious apart apartment appeal appear apple apply appoint approach approve area argue argument arm armed arms army
around arrange arrest arrive art article artist ashamed aside ask asleep aspect assault asset assist assume asylum
attach attack attempt attend attitude attorney attract audience author authority automatic autumn available average
avoid award aware away awful baby back bacon bad badge bag bake balance ball ballot ban banana band bank bar
bare bargain barrel base baseball basic basin basket bat bath battle beach bean bear beard beast beat beautiful
beauty bed beef beer beg begin behave behavior behind being belief believe bell belong belt bench bend benefit
best bet better bible bicycle big bike bill billion bin bird birth birthday bit bite bitter black blade blame
blanket blast bless blind block blood blow blue board boast boat body boil bold bomb bond bone bonus book boom boot
border bored born borrow boss bother bottle bottom bound bowl box boy brain brake branch brand brave bread break
breakfast breath breathe brick bride bridge brief bright bring broad broken brother brown brush budget bug build
building bullet burden bureau burn burst bury bus bush business busy butter button buy cabin cabinet cable cage cake
calendar call calm camera camp campaign campus cancel cancer candidate candle candy cap capable capital captain
capture car carbon card care career careful cargo carpet carrot carry cart case cash cast castle cat catch category
caucus cause cave cease ceiling celebrate cell center central century certain chain chair challenge chamber champion
chance change channel chapter character charge charity charm chart chase cheap cheat check cheek cheese chef
chemical chest chicken chief child childhood children chip chocolate choice choose church cigarette circle citizen
citizenship city civil civilian claim class classic classroom clean clear clerk clever client cliff climate climb
clinic clock close closed closet cloth clothes cloud club clue coach coal coast coat code coffee coin cold collapse
collar colleague collect college colony color column combat come comfort command comment commerce commit committee
common community company compare compete complain complete complex computer concern concert condition conduct
confirm conflict congress connect conscious consider constant contact contain content contest context continue
contract control convert convict cook cookie cool cop copper copy core corn corner corporate correct cost cottage
cotton cough council counsel count counter country county couple courage course court cousin cover cow crack craft
crash crazy cream create credit crew crime criminal crisis critic crop cross crowd crown cruel cruise cry culture cup
cure curious current curtain curve custody custom customer cut cycle dad daily damage damn dance danger dangerous
dare dark darling data date daughter dawn day dead deaf deal dear death debate debt decade decide decision deck
declare decline deep deer defeat defend defense degree delay deliver demand democracy democrat democratic demon
deny depart department depend deport deportation depth deputy derive describe desert deserve design desire desk
despite destroy detail detain detention deter develop device devil diet differ different difficult dig dinner
direct dirt dirty disaster discover discuss disease dish dismiss display distance district divide divorce doctor
document dog dollar door dot double doubt down dozen draft drag drama draw drawer dream dress drift drill drink
drive driver drop drug drum dry duck due dumb during dust duty eager ear early earn earnest earth ease east eastern
easy eat economy edge edit editor education effect effort egg elder elect election electric elegant element elite
email embassy emerge emergency emotion emotional empire employ employee empty enable encounter end enemy energy
enforce enforcement engage engine engineer enjoy enough ensure enter entire entitle entry equal error escape especially
essay essential establish estate estimate evening event ever every evidence evil exact exam example excellent except
exchange excite excuse execute exercise exist exit expand expect expensive expert explain explode explore export
express extend extra extreme eye face fact factor factory fade fail failure faint fair fairly faith fake fall false fame
familiar family famous fan fancy fantasy far farm farmer fashion fast fat fate father fault favor fear feature
federal fee feed feel feeling fellow female fence fever few fiction field fierce fight figure file fill film final
finally find fine finger finish fire firm fish fit fix flag flame flash flat flee flesh flight float flood floor
flour flow flower fly focus fold folk follow food fool foot football force foreign forest forever forget forgive fork
form formal former fort fortune forward found fox frame free freedom freeze frequent fresh fridge friend frog front
fruit fuel full fun fund funeral funny future gain game gang gap garage garden gas gate gather gay gaze gear
general generate gentle ghost giant gift girl give glad glance glass global globe glory glove goal goat god gold golf
good govern government governor grab grace grade grain grand grandma grant grass grave gray great green grief
ground group grow growth guarantee guard guess guest guide guilt guilty gun guy habit hair half hall hammer hand
handle hang happen happy harbor hard harm hat hate haul hay head health hear hearing heart heat heaven heavy heel
height hell hello help here hero hidden hide high highway hill hint hip hire history hit hold hole holy home honest
honey honor hope horizon horror horse hospital host hostile hot hotel hour house housing however huge human
humanitarian humor hunger hungry hunt hurry hurt husband ice idea ideal identity ignore ill illegal image imagine
immigrant immigration impact import important impose impress improve inch incident include income increase indeed
index indicate industry infant inform injury inner innocent inquiry insect inside insist install instant instead
institute insult insurance intend interest internal interview invade invent invest invite iron island issue item
jacket jail jam jaw jazz jet jewel job join joint joke journal journey joy judge judiciary juice jump junior jury
just justice justify keen keep key kick kid kill kind king kingdom kiss kitchen knee knife knock know knowledge label
labor lack lady lake lamp land landing language large laser last late latter laugh launch law lawmaker lawn lawyer
lay layer lazy lead leader leaf league lean leap learn lease least leather leave lecture left leg legal legend
lemon lend length lens lesson letter level liar liberal liberty library license lie life lift light like limit
line link lion lip liquid list listen literature little live liver living load loan lobby local lock log lonely long
look loose lord lose loss lost lot loud love lovely low loyal luck lucky lunch lung machine mad magazine magic mail
main major majority make male mall man manage manager manner map marble march margin mark market marriage marry mask mass
massive master match mate material math matter maybe mayor meal mean meaning measure meat media medical medicine medium
meet meeting member memory mental mention menu mercy merely mess message metal method middle midnight might
migrant migration mile military milk mill mind mine minister minor minority mint minute mirror misguided miss missile mission
mistake mix mixture mob mode model modern modest mom moment money monitor monkey month mood moon moral morning mortgage
mother motion motor mount mountain mouse mouth move movement movie much mud murder muscle museum music mystery
myth nail naked name narrow nation national native nature near nearly neat neck need needle negative neighbor nerve
nest net network neutral never new news newspaper nice night nobody nod noise none normal north northern nose note
nothing notice novel nuclear nurse nut oak obey object oblige observe obtain obvious occasion occupy occur ocean odd
offend offer office officer official often oil old open opera operate operation opinion oppose option oral orange
order ordinary organ origin other outside oven owe own owner pace pack package page pain paint pair palace pale palm
pan panel panic pants paper parade parent park parking part partner party pass passage passenger past patch path
patience patient pattern pause pay peace peak peer pen penalty pencil people pepper perfect perform perhaps period permanent
permit person personal pet phase phone photo phrase piano pick picture pie piece pig pile pill pilot pin pine pink
pipe pit pitch place plain plan plane planet plant plastic plate platform play player please pleasure plenty plot plus
pocket poem poet point poison pole police policy polite political poll pond pool poor pop popular port position
positive possess possible post pot potato pound pour poverty power practice praise pray prefer pregnant premise
prepare present presidential press pressure pretend pretty prevent price pride priest primary prime prince print
priority prison prisoner private prize problem proceed process produce product profit program project promise promote
proof proper property proposal propose protect protection protest proud prove provide public publish pull punch pupil
purchase pure purple purpose push quality quarter queen question quick quiet quit quite quote race radio rage raid
rail rain raise range rank rape rapid rare rate rather raw reach react read reader ready real reality realize reason
recall receive recent recipe record recover red reduce refer reform refuge refugee refuse regard region regret
regular reject relate relative relax release relief religion rely remain remark remember remind remote remove rent
repair repeat reply report reporter republic republican request require rescue research reserve resign resist resolve
resort resource respect respond rest restaurant result retain retire retreat return reveal revenge reverse review
revolution reward rice rich ride rifle right ring riot rise risk rival river road rob rock rocket role roll romantic
roof room root rope rose rough round route routine row royal rub rubber rude ruin rule ruler run rural rush sacred sad
safe safety sail saint sake salad salary sale salt same sample sand save say scale scandal scared scene schedule
scheme scholar school science score scratch scream screen sea seal search season seat second secret section sector
secure security seed seek seem segment seize select self sell send senior sense sentence separate series serious
servant serve service session set settle several severe sex shade shadow shake shall shame shape share sharp sheep
sheet shelf shell shelter shift shine ship shirt shock shocking shoe shoot shop shore short shot shoulder shout show
shower shut shy sick side sight sign signal silence silent silly silver similar simple sin sing singer single sink
sister sit site size skill skin skip sky slave sleep slice slide slight slip slope slow small smart smell smile smoke
smooth snake snap snow soap social society sock soft soil soldier sole solid solution solve son song sorry sort soul
sound soup source south southern space spare speak special species speech speed spell spend spin spirit spite split
spokesman sport spot spread square stable staff stage stair stake stamp stand standard star stare start state
statement station statue status stay steady steak steal steam steel steep step stick stiff still stir stock stomach
stone stop store storm story stove straight strange stranger stream street strength stress stretch strict strike
string strip stroke strong structure struggle student studio study stuff stupid style subject submit succeed success
such sudden suffer sugar suggest suicide suit sun supply support suppose supreme surface surgery surprise surrender
surround survey survive suspect suspend swear sweep sweet swim swing switch sword symbol system table tactic tail take
tale talent talk tall tank tap tape target task taste tax taxi tea teach teacher team tear tease teen telephone tell
temper temple temporary tend tennis tension tent term terrible territory terror test text thank theater theme then
theory therapy thick thief thin thing think threat throat throne throw thumb ticket tide tie tiger tight time tiny
tip tire tired title toast tobacco toe together toilet tomato tone tongue tool tooth top topic total touch tough tour
tourist towel tower town toy trace track trade tradition traffic tragedy trail train trap trash travel tray treasure
treat treaty tree tremble trend trial tribe trick trip troop trouble troubled truck true truly trunk trust truth try
tube tune tunnel turban turn twice twin twist type tyre ugly ultimate uncle under union unique unit unite united
universe university unless upper upset urban urge use useful usual vague valley valuable value van vary vast vehicle
venture verdict version vessel veteran victim victory video view village violence violent virtue virus visa visible
vision visit vital voice volume vote voter vulnerable wage waist wait wake walk wall wander want war ward warm warn
warning wash waste watch water wave weak wealth weapon wear weather wedding week weekend weigh weight weird welcome
welfare well west western wet whale wheat wheel whip whisper white whole wide widow wife wild will win wind window
wine wing winner wire wisdom wise wish witch witness woman women wonder wood wooden wool word work worker world worry
worse worst worth wound wrap write writer wrong yard yell yellow young youth zone reed bogus boozer booze warned
sandal loser user urban turbine durable barn wary warden saddle sadder sander lead lean reins rein sundae
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen
`

const frequent: ReadonlySet<string> = new Set(words.trim().split(/\s+/))

/** Is `token` (normalised) a frequent English word, or a regular inflection of one? */
export function isCommonWord(token: string): boolean {
  if (frequent.has(token)) return true
  for (const ending of ['s', 'es', 'ed', 'd', 'ing', 'ly'])
    if (token.length > ending.length + 2 && token.endsWith(ending)) {
      const stem = token.slice(0, -ending.length)
      if (frequent.has(stem) || frequent.has(`${stem}e`)) return true
      if (stem.at(-1) === stem.at(-2) && frequent.has(stem.slice(0, -1))) return true
    }
  return token.endsWith('ies') && frequent.has(`${token.slice(0, -3)}y`)
}
