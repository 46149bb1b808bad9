import { SPEECH_VERB_FORMS } from '../../language/speech-verbs'
import { hashText } from '../network/hash'
import { labelMarginals } from '../network/label-marginals'
import type { WordTraits } from '../network/word-traits'
import { WORD_CLASSES } from '../tag/word-classes'
import { CUE_LABELS, cueFlags, cueSurroundings } from './cue-features'
import type { QuoteFinder } from './quote-finder'
import type { QuotePage } from './quote-page'
import type { SyntaxReader } from './sentence-syntax'

/** A word that may report what somebody says, and how probable that is. */
export interface ReportingWord {
  readonly token: number
  readonly probability: number
}

/** How probable words have to be to be looked at again. */
export interface LeastReporting {
  /** In sentences with quotation marks in them or at their side. */
  readonly beside: number
  /** Elsewhere, of known verbs of saying and thinking and of all other words. */
  readonly known: number
  readonly other: number
}

/** Score of being none where nothing can be: inside quotations. */
const FAR_OUTSIDE = 20

/**
 * The words outside quotations that may be the head of reporting words, in text order: verbs, nouns and adjectives ("her vow", "aware that").
 * @param limits words less probable are left out
 */
export function findReportingWords(
  page: QuotePage,
  traits: readonly WordTraits[],
  syntax: SyntaxReader,
  { cues, cueChain }: Pick<QuoteFinder, 'cues' | 'cueChain'>,
  limits: LeastReporting,
): readonly ReportingWord[] {
  const found: ReportingWord[] = []
  page.sentences.forEach(({ firstToken, endToken }, s) => {
    if (!isPartlyOutside(page, firstToken, endToken)) return
    const classes = syntax.classes(s)
    const wanted = new Uint8Array(classes.length)
    for (let t = 0; t < wanted.length; t++)
      if (mayReport(page, firstToken + t, classes[t]!, traits[firstToken + t]!)) wanted[t] = 1
    if (!wanted.includes(1)) return
    const around = cueSurroundings(page, s, classes)
    const addFlags = (t: number, add: (flag: number) => void) => {
      cueFlags(around, firstToken + t, add)
    }
    const scores = cues.scoreTokens(traits.slice(firstToken, endToken), addFlags, null, wanted)
    for (let t = 0; t < wanted.length; t++)
      if (wanted[t] === 0) scores[t * CUE_LABELS] = FAR_OUTSIDE
    const isBeside = isBesideQuotation(page, firstToken, endToken)
    const marginals = labelMarginals(cueChain, scores)
    for (let t = 0; t < wanted.length; t++) {
      const probability = marginals[t * CUE_LABELS + 1]!
      if (wanted[t] === 0) continue
      const isKnown = KNOWN.has(traits[firstToken + t]!.lower)
      const least = isBeside ? limits.beside : isKnown ? limits.known : limits.other
      if (probability >= least) found.push({ token: firstToken + t, probability })
    }
  })
  return found
}

function isPartlyOutside({ spanAt }: QuotePage, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (spanAt[i]! < 0) return true
  return false
}

function isBesideQuotation({ spanAt }: QuotePage, first: number, end: number): boolean {
  const last = Math.min(spanAt.length, end + 1)
  for (let i = Math.max(0, first - 1); i < last; i++) if (spanAt[i]! >= 0) return true
  return false
}

function mayReport(page: QuotePage, i: number, one: number, { lower }: WordTraits): boolean {
  return page.spanAt[i]! < 0 && (REPORTING.has(one) || KNOWN.has(lower)) && !CONDITIONS.has(lower)
}

/** Hashes of participles that open a condition: "provided that he left". */
const CONDITIONS: ReadonlySet<number> = new Set(
  ['provided', 'providing'].map((word) => hashText(word)),
)

const REPORTING: ReadonlySet<number> = new Set(
  WORD_CLASSES.flatMap(([tag], one) => (/^(?:VERB|NOUN|ADJ)$/.test(tag) ? [one] : [])),
)
/** Hashes of words that report whatever the tagger takes them for. */
const KNOWN: ReadonlySet<number> = new Set(
  [...SPEECH_VERB_FORMS.keys(), 'according'].map((word) => hashText(word)),
)
