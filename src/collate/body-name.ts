import { foldWords } from './fold-name'
import { USUAL_NAMES } from './known-names'

const LEGAL_FORMS = new Set(
  'inc incorporated plc ltd limited corp corporation co company llc llp lp ag sa nv gmbh spa ab asa oyj bhd pty kk group holdings holding'.split(
    ' ',
  ),
)
const SMALL = new Set('of the and for on in de la du des y'.split(' '))

/** Bodies that every country has: their names alone do not tell which. */
const GENERIC = new Set(
  (
    'supreme high federal constitutional court courts appeal appeals ministry department office foreign finance defence defense interior ' +
    'health justice home education trade transport agriculture environment energy culture treasury parliament senate ' +
    'congress house representatives assembly national central bank government cabinet police council state army navy air force ' +
    'forces armed military election electoral commission opposition committee board union chamber commerce affairs security customs ' +
    'prosecutor prosecutors attorney general revenue public works city university college school hospital club association ' +
    'league cup club agency authority bureau service district county ministers '
  ).split(' '),
)
/** Bodies with generic names that are known by them the world over. */
const KNOWN_BY_IT = new Set([
  'homeoffice',
  'houseofcommons',
  'houseoflords',
  'houseofrepresentatives',
  'statedepartment',
  'federalelectioncommission',
  'federaltradecommission',
])

/** A body's or place's name as compared. */
export interface BodyName {
  /** Its letters without spaces, "the" and legal forms: "Wal-Mart Inc" and "Walmart" are the same. */
  readonly key: string
  readonly words: readonly string[]
  /** First letters of its words, with and without the small ones; empty for single words. */
  readonly initials: readonly string[]
  /** Written in capitals only, as one word: "AU". */
  readonly isAcronym: boolean
  readonly isGeneric: boolean
}

/** American and British spelling of words in the names of bodies. */
const SPELLINGS: Readonly<Record<string, string>> = {
  organization: 'organisation',
  labor: 'labour',
  defense: 'defence',
  center: 'centre',
  program: 'programme',
  theater: 'theatre',
}

/** A body's or place's name, read from how it is written. */
export function readBodyName(name: string): BodyName {
  const words = foldWords(name).map((word) => SPELLINGS[word] ?? word)
  if (words.length > 1 && words[0] === 'the') words.shift()
  const whole = words.length
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  // "Group of Co" is nothing without its form; a single small word in front is kept with it.
  const kept =
    words.length === 1 && whole > 1 && SMALL.has(words[0] ?? '') ? foldWords(name) : words
  const joined = kept.join('')
  const key = USUAL_NAMES.get(joined) ?? joined
  const letters = name.replace(/[.\s]/g, '')
  return {
    key,
    words: kept,
    initials: initialsOf(kept),
    isAcronym: kept.length === 1 && /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(letters),
    isGeneric: !KNOWN_BY_IT.has(key) && kept.every((word) => GENERIC.has(word) || SMALL.has(word)),
  }
}

function initialsOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return []
  const of = (some: readonly string[]) => some.map((word) => word.charAt(0)).join('')
  return [...new Set([of(words), of(words.filter((word) => !SMALL.has(word)))])]
}

/** What newspapers leave away behind the name itself: "Labour" for the Labour Party, but not "Norland" for Norland Windows. */
const LEFT_AWAY = new Set(
  (
    'party group news bank club council society association federation foundation institute university union trust front movement ' +
    'army league industries international airlines airways motors motor energy oil electronics railways stores brothers partners ' +
    'systems technologies technology software communications entertainment media newspaper and of the'
  ).split(' '),
)

/** Does `full` say no more than `short` but for words that are often left away? */
export function opensWithAllOf(short: BodyName, full: BodyName): boolean {
  return (
    short.words.every((word, i) => word === full.words[i]) &&
    full.words.slice(short.words.length).every((word) => LEFT_AWAY.has(word))
  )
}

/**
 * Is `short` a way to write `full` that a newspaper uses: its acronym or its opening words?
 * @example isShortFor(readBodyName('AU'), readBodyName('African Union')) // true
 */
export function isShortFor(short: BodyName, full: BodyName): boolean {
  if (short.key === full.key || short.words.length >= full.words.length) return false
  if (isAcronymOf(short, full)) return true
  if (short.isGeneric) return false
  return short.words.every((word, i) => word === full.words[i])
}

/** A shorter last word is no name of its own: "Re", "SA". */
const MIN_LAST_WORD = 4

/** "the Conservancy" for "Norland River Conservancy": in one article that is clear, across articles it is a guess. */
export function isLastWordOf(short: BodyName, full: BodyName): boolean {
  return (
    full.words.length > 1 &&
    short.words.length === 1 &&
    !short.isGeneric &&
    !short.isAcronym &&
    (short.words[0]?.length ?? 0) >= MIN_LAST_WORD &&
    short.words[0] === full.words.at(-1)
  )
}

/** "au" and "African Union"; one letter is no acronym. */
export function isAcronymOf(short: BodyName, full: BodyName): boolean {
  const letters = short.words.length === 1 ? (short.words[0] ?? '') : ''
  return letters.length > 1 && full.initials.includes(letters)
}

/** Countries and territories whose usual English name the platform's data does not have. */
const MORE_COUNTRIES =
  'sovietunion ussr yugoslavia eastgermany westgermany hongkong macau macao congo democraticrepublicofcongo zaire kosovo england scotland ' +
  'wales northernireland palestine thenetherlands holland swaziland capeverde bosnia bosniaherzegovina cyprus macedonia rhodesia stlucia'

let countryKeys: ReadonlySet<string> | null = null

/** Is this key the English name of a country? Its government speaks by that name, so place and organisation are one. */
export function isCountry(key: string): boolean {
  countryKeys ??= readCountryKeys()
  return countryKeys.has(key)
}

/** All names that the platform has for ISO 3166-1 codes: no list of ours grows old. */
function readCountryKeys(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const keys = new Set(MORE_COUNTRIES.split(' '))
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const first of letters)
    for (const second of letters) {
      const name = names.of(first + second)
      if (name !== undefined) keys.add(readBodyName(name).key)
    }
  return keys
}
