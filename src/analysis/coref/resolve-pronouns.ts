import { PERSONAL_PRONOUNS } from '../../language/pronouns'
import type { QuotePage } from '../quotes/quote-page'
import { type SourceHead, sourceHead } from '../quotes/source-head'
import type { Statement } from '../quotes/statement'
import type { Gender } from './gender'
import type { NameChain } from './name-chain'
import { Salience } from './salience'

/** What the pronouns of a text mean, and who says each statement so far as names and pronouns tell. */
export interface ResolvedPronouns {
  /** Chain index and confidence by token. */
  readonly meaning: ReadonlyMap<number, { readonly chain: number; readonly confidence: number }>
  /** Head of each statement's source, null where it has none. */
  readonly heads: readonly (SourceHead | null)[]
}

/** Inside these many sentences a pronoun finds its name, or not at all. */
const MAX_SENTENCES = 6
const SURE = 0.85
const UNSURE = 0.65

/**
 * Reads the text from left to right as a reader does: a pronoun means the fitting person who is most present, where
 * subjects and speakers are more present than others. In a direct quotation, "he" is not the one who speaks. "It" is
 * read only where it speaks. After Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution (1994).
 */
export function resolvePronouns(
  page: QuotePage,
  chains: readonly NameChain[],
  genders: readonly Gender[],
  chainOfName: Int32Array,
  statements: readonly Statement[],
): ResolvedPronouns {
  const meaning = new Map<number, { chain: number; confidence: number }>()
  const heads = statements.map(({ source }) => source && sourceHead(page, source))
  const salience = new Salience(chains.length)
  const statementAt = new Map(statements.map(({ content }, s) => [content[0]!.first, s]))
  const sources = new Set(
    statements.flatMap(({ source }) =>
      source && source.end - source.first === 1 ? [source.first] : [],
    ),
  )
  /** The last sentence that has named somebody so far. */
  let named = -1
  let speaking = -1
  let spokenUntil = 0

  const resolve = (token: number, at: number, excluded: number): number => {
    const known = meaning.get(token)
    if (known) return known.chain
    const word = page.tokens[token]!.text.toLowerCase()
    const gender = PERSONAL_PRONOUNS.get(word)
    const sentence = page.sentenceAt[at]!
    const fits = (chain: number) =>
      chain !== excluded &&
      (gender
        ? chains[chain]!.kind === 'person' && (genders[chain] ?? gender) === gender
        : chains[chain]!.kind !== 'person')
    const best = salience.best(
      sentence,
      at,
      MAX_SENTENCES,
      fits,
      (chain) => genders[chain] === gender,
    )
    if (best === null) return -1
    meaning.set(token, { chain: best.chain, confidence: best.clear ? SURE : UNSURE })
    return best.chain
  }

  const present = (chain: number, token: number) => {
    const sentence = page.sentenceAt[token]!
    salience.mention(chain, sentence, token, isSubject(page, token, named !== sentence))
  }

  for (let i = 0; i < page.tokens.length; i++) {
    const s = statementAt.get(i)
    if (s !== undefined) {
      const { content, rule } = statements[s]!
      const head = heads[s]
      if (head?.form === 'name') speaking = chainOfName[head.names[0]!]!
      else if (head?.form === 'pronoun' && canResolve(page, head.token))
        speaking = resolve(head.token, Math.min(i, head.token), -1)
      else if (rule !== 'continues-quotation') speaking = -1
      spokenUntil = content[content.length - 1]!.end
      if (speaking >= 0) salience.speaks(speaking, page.sentenceAt[i]!)
    }
    const name = page.nameAt[i]!
    if (name >= 0) {
      if (page.names[name]!.firstToken === i) present(chainOfName[name]!, i)
      named = page.sentenceAt[i]!
      continue
    }
    const word = page.tokens[i]!.text.toLowerCase()
    if (!PERSONAL_PRONOUNS.has(word) && !(word === 'it' && sources.has(i))) continue
    const inQuotation = page.spanAt[i]! >= 0 && i < spokenUntil
    const chain = resolve(i, i, inQuotation ? speaking : -1)
    if (chain >= 0) present(chain, i)
  }
  return { meaning, heads }
}

function canResolve(page: QuotePage, token: number): boolean {
  const word = page.tokens[token]!.text.toLowerCase()
  return PERSONAL_PRONOUNS.has(word) || word === 'it'
}

/** First in its sentence or clause: behind a mark, "that", or a verb of saying, most mentions are subjects. */
function isSubject(page: QuotePage, i: number, firstInSentence: boolean): boolean {
  return firstInSentence || SUBJECT_OPENERS.has(page.tokens[i - 1]!.text)
}

const SUBJECT_OPENERS = new Set([
  'that',
  'said',
  'says',
  'as',
  'when',
  'because',
  'if',
  'while',
  'but',
  '“',
  '"',
  ',',
  'Mr',
  'Mrs',
  'Ms',
  'Mr.',
  'Mrs.',
  'Ms.',
  'Col',
  'President',
])
