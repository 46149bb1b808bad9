/** Short forms of English given names, with the names they stand for. */
const NICKNAMES =
  'abby:abigail al:albert,alan,alfred alex:alexander,alexandra andy:andrew art:arthur becky:rebecca ben:benjamin bernie:bernard ' +
  'bert:albert,herbert bill:william billy:william bob:robert bobby:robert brad:bradley cathy:catherine,katherine charlie:charles ' +
  'chris:christopher,christine,christian chuck:charles cindy:cynthia dan:daniel danny:daniel dave:david deb:deborah debbie:deborah ' +
  'dick:richard don:donald doug:douglas ed:edward,edwin,edmund eddie:edward frank:francis,franklin fred:frederick,alfred ' +
  'gerry:gerald,gerard greg:gregory hank:henry harry:henry,harold jack:john jake:jacob jeff:jeffrey,geoffrey jen:jennifer ' +
  'jenny:jennifer jerry:gerald,jerome jim:james jimmy:james joe:joseph joey:joseph jon:jonathan josh:joshua kate:katherine,catherine ' +
  'katie:katherine ken:kenneth larry:lawrence len:leonard liz:elizabeth maggie:margaret matt:matthew mel:melvin meg:margaret ' +
  'mick:michael mickey:michael mike:michael nate:nathan,nathaniel ned:edward nick:nicholas nicky:nicholas norm:norman pam:pamela ' +
  'pat:patrick,patricia patty:patricia peggy:margaret pete:peter phil:philip,phillip ray:raymond rich:richard rick:richard,frederick ' +
  'rob:robert ron:ronald ronnie:ronald russ:russell sam:samuel,samantha sandy:alexander,sandra steve:steven,stephen stu:stuart ' +
  'sue:susan ted:edward,theodore terry:terence,theresa tim:timothy tom:thomas tommy:thomas tony:anthony,antony vic:victor ' +
  'vince:vincent walt:walter wes:wesley will:william zach:zachary jamie:james mandy:amanda vicky:victoria'

const FULL_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  NICKNAMES.split(' ').flatMap((entry) => {
    const [short, full] = entry.split(':')
    return short && full ? [[short, full.split(',')] as const] : []
  }),
)

/** Is one of the two given names, folded, short for the other? */
export function isNickname(a: string, b: string): boolean {
  return (FULL_NAMES.get(a)?.includes(b) ?? false) || (FULL_NAMES.get(b)?.includes(a) ?? false)
}

/** The commonest family names of the English-speaking world, China, Korea and India (US Census 2010, public domain; others by hand). */
export const COMMON_FAMILIES: ReadonlySet<string> = new Set(
  (
    'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor ' +
    'moore jackson martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott ' +
    'torres nguyen hill flores green adams nelson baker hall rivera campbell mitchell carter roberts evans edwards collins morris ' +
    'murphy cook rogers morgan cooper bailey reed kelly howard ward cox wood watson brooks bennett gray james hughes price myers long ' +
    'foster ross powell jenkins perry russell davies patel khan singh kumar ali ahmed wang li zhang liu chen yang huang zhao wu zhou ' +
    'kim park choi chan wong shah sharma ryan stewart marshall murray graham hunt stone fox bell'
  ).split(' '),
)

/** Given names that many people bear (US Census 1990, public domain). */
export const COMMON_GIVENS: ReadonlySet<string> = new Set(
  (
    'james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven ' +
    'edward brian ronald anthony kevin jason matthew gary timothy larry jeffrey frank scott eric stephen andrew raymond gregory joshua ' +
    'jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin terry gerald ' +
    'keith samuel lawrence ian alan simon martin graham neil philip colin derek stuart adam nick tony mike steve dave bob bill jim tom ' +
    'tim chris dan ben sam matt rob jose carlos maria mary patricia linda barbara elizabeth jennifer susan margaret dorothy lisa nancy ' +
    'karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica cynthia angela melissa brenda amy ' +
    'anna rebecca kathleen pamela martha amanda stephanie carolyn christine janet catherine ann joyce diane alice julie heather jane ' +
    'emma kate claire rachel mohammed muhammad ahmed wei'
  ).split(' '),
)

/** Families that stand in front of the given name, in any name (`always`) or in one of three words, since they are Western given names too. */
const FAMILY_FIRST = {
  always: new Set(
    (
      'li wang zhang liu chen yang huang zhao wu zhou deng jiang qian zhu hu xi wen tung mao qiao lin xu sun ma gao guo luo liang song ' +
      'zheng xie tang feng ye cheng cai pan yuan dong shen lu han peng zeng wei bo ban anson nguyen tran hun'
    ).split(' '),
  ),
  ofThree: new Set(
    'kim lee park moon roh chung choi kang cho yoon chan tsang ho goh ng tan lim wong'.split(' '),
  ),
}

/** Does the family stand first, as in "Deng Xiaoping" and "Kim Dae-jung"? Folded words. */
export function hasFamilyFirst(words: readonly string[]): boolean {
  const first = words[0] ?? ''
  if (words.length < 2) return false
  return FAMILY_FIRST.always.has(first) || (words.length === 3 && FAMILY_FIRST.ofThree.has(first))
}

/** Names of one body or country that everybody knows, each as `foldBody` gives it; the first is the usual one. */
const SYNONYMS = [
  ...[
    'unitedstates us usa unitedstatesofamerica america',
    'unitedkingdom uk britain greatbritain gb',
  ],
  ...['unitednations un uno', 'europeanunion eu', 'northatlantictreatyorganisation nato'],
  ...['internationalmonetaryfund imf', 'worldhealthorganisation who', 'worldtradeorganisation wto'],
  ...[
    'federalbureauofinvestigation fbi',
    'centralintelligenceagency cia',
    'britishbroadcastingcorporation bbc',
  ],
  ...[
    'internationalatomicenergyagency iaea',
    'europeancentralbank ecb',
    'organisationofthepetroleumexportingcountries opec',
  ],
  ...[
    'internationalolympiccommittee ioc',
    'myanmar burma myanmarburma',
    'czechia czechrepublic',
    'turkiye turkey',
  ],
  ...[
    'northkorea dprk',
    'southkorea republicofkorea',
    'unitedarabemirates uae',
    'cotedivoire ivorycoast',
  ],
  ...['federalreserve fed usfederalreserve federalreserveboard', 'nationalhealthservice nhs'],
]

/** From every such name to the usual one. */
export const USUAL_NAMES: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((line) => {
    const names = line.split(' ')
    return names.map((name) => [name, names[0] ?? name] as const)
  }),
)
