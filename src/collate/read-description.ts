import { foldWords } from './fold-name'

/** Walks of life; of two people with one name, one of each is probably two people. */
export type Field =
  | 'politics'
  | 'law'
  | 'police'
  | 'military'
  | 'business'
  | 'sport'
  | 'arts'
  | 'science'
  | 'faith'
  | 'media'

/** What a description tells of whom it describes. */
export interface Role {
  /** Null where no word of it is known. */
  readonly field: Field | null
  /** Its noun and what the noun goes with ("finance minister"), for comparison; "" for mere forms of address. */
  readonly words: readonly string[]
  /** "south african", "british" … */
  readonly peoples: readonly string[]
  /** Forms of address that exclude one another. */
  readonly address: 'mr' | 'ms' | null
}

const NOUNS: Readonly<Record<Field, string>> = {
  politics:
    'president premier minister senator congressman congresswoman mp lawmaker legislator politician mayor governor chancellor secretary ' +
    'councillor ambassador envoy diplomat candidate leader taoiseach whip peer chief-minister statesman pollster speaker representative king queen prince princess',
  law: 'judge justice lawyer barrister solicitor attorney prosecutor magistrate coroner qc',
  police: 'detective inspector superintendent constable sheriff policeman',
  military: 'general colonel brigadier lieutenant admiral commodore corporal soldier',
  business:
    'economist banker trader investor businessman businesswoman entrepreneur tycoon ceo analyst strategist broker shareholder executive manager financier dealer',
  sport:
    'striker midfielder defender goalkeeper footballer winger batsman bowler cricketer golfer jockey sprinter athlete swimmer cyclist runner ' +
    'boxer coach skipper hooker prop lock flanker fly-half scrum-half full-back fullback centre wing referee umpire quarterback pitcher hurdler player',
  arts: 'actor actress singer musician guitarist drummer rapper novelist playwright poet painter sculptor composer conductor comedian filmmaker screenwriter songwriter dancer artist',
  science:
    'scientist physicist chemist biologist astronomer geologist epidemiologist psychologist psychiatrist researcher engineer surgeon historian professor virologist',
  faith: 'bishop archbishop cardinal priest rabbi imam pastor ayatollah vicar pope cleric',
  media: 'journalist reporter columnist correspondent broadcaster presenter',
}

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.keys(NOUNS) as Field[]).flatMap((field) =>
    NOUNS[field].split(' ').map((noun) => [noun.replaceAll('-', ''), field] as const),
  ),
)

/** Fields between which people move, so that one person may well have both. */
const NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'law politics,business politics,military politics,media politics,police politics,police law,business law,business science,arts media,' +
    'military police,media science,politics science,business media,media sport,business sport,faith politics,faith science,arts business,law science'
  ).split(','),
)

const PEOPLES: ReadonlySet<string> = new Set(
  (
    'afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani bangladeshi belarusian belgian ' +
    'bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian canadian chilean chinese colombian congolese croatian cuban ' +
    'cypriot czech danish dutch ecuadorean egyptian english eritrean estonian ethiopian fijian filipino finnish french georgian german ghanaian ' +
    'greek guatemalan guinean haitian hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese ' +
    'jordanian kazakh kenyan kuwaiti latvian lebanese liberian libyan lithuanian malawian malaysian maltese mexican moldovan mongolian moroccan ' +
    'mozambican namibian nepalese nigerian norwegian pakistani palestinian peruvian polish portuguese qatari romanian russian rwandan samoan ' +
    'saudi scottish senegalese serbian singaporean slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tanzanian thai ' +
    'tongan tunisian turkish ugandan ukrainian uruguayan venezuelan vietnamese welsh yemeni zambian zimbabwean us uk'
  ).split(' '),
)
/** Peoples of one state, or words for the same: no contradiction. */
const SAME_PEOPLE: Readonly<Record<string, string>> = {
  english: 'british',
  scottish: 'british',
  welsh: 'british',
  uk: 'british',
  us: 'american',
  argentinian: 'argentine',
}
/** "South African" and "North Korean": the second word alone is another people, or none. */
const COMPASS = new Set(['south', 'north', 'new', 'sri', 'east', 'west'])
const AFTER_COMPASS = new Set(['african', 'korean', 'zealand', 'zealander', 'lankan', 'sudanese'])

const ADDRESS: Readonly<Record<string, 'mr' | 'ms'>> = { mr: 'mr', mrs: 'ms', ms: 'ms', miss: 'ms' }
const EMPTY = new Set(
  'mr mrs ms miss mx dr sir dame lord lady hon rt right the a an of for and former ex then late veteran new old senior mr. by in at on to his her their'.split(
    ' ',
  ),
)

const KNOWN = new Map<string, Role>()
/** A library has some ten thousand descriptions; beyond that they are read anew. */
const MAX_KNOWN = 50_000

/**
 * What a description as an article gives it tells of its bearer.
 * @example readDescription('South African President') // field politics, words ['president'], peoples ['south african']
 */
export function readDescription(description: string): Role {
  const known = KNOWN.get(description)
  if (known) return known
  const role = read(foldWords(description))
  if (KNOWN.size < MAX_KNOWN) KNOWN.set(description, role)
  return role
}

function read(words: readonly string[]): Role {
  const kept: string[] = []
  const peoples: string[] = []
  let address: Role['address'] = null
  let field: Field | null = null
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const next = words[i + 1] ?? ''
    address ??= ADDRESS[word] ?? null
    if (COMPASS.has(word) && AFTER_COMPASS.has(next)) {
      peoples.push(`${word} ${next}`)
      i++
    } else if (PEOPLES.has(word)) peoples.push(SAME_PEOPLE[word] ?? word)
    else if (!EMPTY.has(word)) {
      kept.push(word)
      // The last known noun is the head: "team coach", "bank analyst".
      field = FIELD_OF.get(word) ?? FIELD_OF.get(word.replace(/s$/, '')) ?? field
    }
  }
  return { field, words: kept, peoples, address }
}

/** Are these two walks of life that one person seldom has both of? */
export function fieldsContradict(a: Field, b: Field): boolean {
  return a !== b && !NEIGHBOURS.has([a, b].sort().join(' '))
}
