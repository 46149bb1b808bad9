import {
  SPEECH_VERB_FORMS,
  type SpeechVerb,
  type SpeechVerbForm,
} from '../../language/speech-verbs'
import type { QuotePage } from './quote-page'

/** Reporting words: tokens from `first` to before `end`. */
export interface Cue {
  readonly first: number
  readonly end: number
  /** Null for "according to". */
  readonly verb: SpeechVerb | null
  readonly form: SpeechVerbForm['form'] | 'according'
  /** First token of the whole verb group ("has been quoted as saying"); the subject ends before it. */
  readonly groupFirst: number
}

const HAVE = new Set(['has', 'have', 'had', 'having', '’ve', "'ve", '’d', "'d"])
const DO_AND_MODALS = new Set(
  'do does did will would could should can may might must ca wo'.split(' '),
)
const BE = new Set("is are was were be been being ’s 's ’re 're ’m 'm".split(' '))
const NOT = new Set(['not', 'never'])
/** Adverbs that stand between subject and verb. */
const BETWEEN =
  /^(?:also|later|then|now|further|again|once|still|previously|recently|repeatedly|publicly|often|even|since|already|just|earlier|only|both|all|\p{Ll}{3,}ly)$/u
/** Nouns and adjectives in front show that the word behind is a noun: "the report", "his claim". */
const BEFORE_NOUN =
  /^(?:the|a|an|this|that|his|her|its|their|our|my|your|any|some|no|every|each|such|of|in|for|with|from|by|on|at|new|’s|'s|to|annual|final|first|latest|official|same|last|next)$/

/** The reporting words outside quotations, in text order. */
export function findCues(page: QuotePage): readonly Cue[] {
  const cues: Cue[] = []
  const { tokens, spanAt } = page
  for (let i = 0; i < tokens.length; i++) {
    if (spanAt[i]! >= 0) continue
    const word = tokens[i]!.text
    if (word === 'according' || word === 'According') {
      if (tokens[i + 1]?.text === 'to')
        cues.push({ first: i, end: i + 2, verb: null, form: 'according', groupFirst: i })
      continue
    }
    const found = SPEECH_VERB_FORMS.get(word)
    if (!found || page.nameAt[i]! >= 0) continue
    const cue = readVerbGroup(page, i, found)
    if (cue) cues.push(cue)
  }
  return cues
}

const UNREAL = new Set([
  'will',
  'would',
  'could',
  'should',
  'can',
  'may',
  'might',
  'must',
  '’ll',
  "'ll",
])

/** "officials say", "they say", but "the American demand" is a noun. */
function takesBase(subject: string): boolean {
  return /^(?:they|we|i|you|who|that|people|police|some|many|most|others|women|men|and|but|,|\))$|s$/i.test(
    subject,
  )
}

function readVerbGroup(page: QuotePage, at: number, { verb, form }: SpeechVerbForm): Cue | null {
  const { tokens } = page
  const limit = page.sentences[page.sentenceAt[at]!]!.firstToken
  const before = tokens[at - 1]?.text ?? ''
  if (at > limit && form !== 'ing' && form !== 'past' && BEFORE_NOUN.test(before)) return null
  let first = at
  let groupFirst = at
  let auxiliary = ''
  let passive = false
  while (groupFirst > limit) {
    const word = tokens[groupFirst - 1]!.text.toLowerCase()
    if (HAVE.has(word) || DO_AND_MODALS.has(word)) {
      auxiliary = word
      groupFirst--
      first = groupFirst
    } else if (BE.has(word) && (form === 'ing' || form === 'past')) {
      passive = form === 'past'
      auxiliary = word
      groupFirst--
      first = groupFirst
    } else if (NOT.has(word)) {
      groupFirst--
      if (auxiliary) first = groupFirst
    } else if (BETWEEN.test(word)) groupFirst--
    else break
  }
  // "was told", "is believed to": nobody named says it.
  if (passive) return null
  if (form === 'base' && !auxiliary && at === limit) return null
  if (before === 'to' && form === 'base') return null
  // What will or may be said has not been said.
  if (UNREAL.has(auxiliary)) return null
  const isPlural = takesBase(tokens[groupFirst - 1]?.text ?? '') || tokens[at + 1]?.text === 'that'
  if (form === 'base' && !auxiliary && !isPlural) return null
  return { first, end: at + 1, verb, form, groupFirst }
}
