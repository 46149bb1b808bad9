import { PLACE_NOUNS, PLACE_PREPOSITIONS } from '../../language/place-words'
import { ROLE_NOUNS } from '../../language/titles'
import type { DocumentWords } from './document-words'

/** What the words beside a name say about it. */
export interface NameContext {
  readonly person: boolean
  /** A verb of saying follows: a person's, unless the word is a common one. */
  readonly speaks: boolean
  readonly organisation: boolean
  readonly place: boolean
  /** A preposition of direction stands in front: places follow it more often than anything else. */
  readonly direction: boolean
  /** "the" stands in front. */
  readonly article: boolean
}

/** Nouns that follow the name of a body: "the Tavidara group", "Park newspaper". */
const BODY_NOUNS = new Set(
  'group party company newspaper bank firm agency university magazine team club faction militia movement government spokesman spokeswoman shares stock airline station website officials chief boss chairman executive executives'.split(
    ' ',
  ),
)
/** What only a person has or does. */
const PERSONAL_VERBS = new Set(
  'said says told tells asked added admitted insisted smiled laughed shrugged recalled replied wrote died married resigned'.split(
    ' ',
  ),
)

const DIRECTIONS = new Set(['at', 'from', 'to', 'of', 'via', 'through'])

/** The evidence in the tokens directly before and behind. */
export function nameContext(words: DocumentWords, first: number, end: number): NameContext {
  const { tokens } = words
  const before = tokens[first - 1]?.text ?? ''
  const beforeThat = tokens[first - 2]?.text ?? ''
  const after = tokens[end]?.text ?? ''
  const afterThat = tokens[end + 1]?.text ?? ''
  const isAge = after === ',' && /^\d\d$/.test(afterThat)
  const isSpeakerBehind = (after === ',' ? afterThat : after) === 'who'
  const isRoleBefore =
    ROLE_NOUNS.has(before) || (before === ',' && ROLE_NOUNS.has(beforeThat) && beforeThat !== 'man')
  const article = before === 'the' || before === 'The'
  return {
    person: !article && (isAge || isSpeakerBehind || isRoleBefore),
    speaks: !article && PERSONAL_VERBS.has(after),
    organisation: BODY_NOUNS.has(after),
    place:
      PLACE_PREPOSITIONS.has(before.toLowerCase()) ||
      (before === 'of' && PLACE_NOUNS.has(beforeThat)),
    direction: DIRECTIONS.has(before),
    article,
  }
}
