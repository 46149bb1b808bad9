import { roleFlags, roleSurroundings } from '../../analysis/quotes/role-features'
import type { ReportingWord } from '../../analysis/quotes/find-reporting-words'
import { ROLE } from '../../analysis/quotes/role-labels'
import { roleView, type RoleView } from '../../analysis/quotes/role-view'
import { vectorOf } from '../../analysis/quotes/score-roles'
import { featureLists } from '../sequence/feature-lists'
import type { SequenceExample } from '../sequence/train-sequence'
import type { WordTypes } from '../sequence/word-types'
import type { MarkedStatement, QuoteDocument } from './quote-documents'

/**
 * What to learn the roles around reporting words from: an example for each marked statement, and one without any role for
 * each word that was taken for a reporting word and is none.
 * @param taken what the first model takes for reporting words; a marked one that is not among them has no probability
 */
export function roleExamples(
  document: QuoteDocument,
  taken: readonly ReportingWord[],
  types: WordTypes,
): SequenceExample[] {
  const { page, traits, numbers, syntax, statements, isUnknown } = document
  const cueProbability = new Float32Array(page.tokens.length)
  for (const { token, probability } of taken) cueProbability[token] = probability
  const marked = new Map(statements.map((statement) => [statement.pivot, statement]))
  const pivots = [...new Set([...marked.keys(), ...taken.map(({ token }) => token)])].filter(
    (token) => page.spanAt[token]! < 0 && isUnknown[token] === 0,
  )
  return pivots.map((pivot) => {
    const view = roleView(page, syntax.tree(page.sentenceAt[pivot]!), pivot)
    const around = roleSurroundings(page, view, cueProbability)
    const words = Array.from(view.tokens, (token) => traits[token]!)
    const flags = featureLists(words.length, (v, add) => {
      roleFlags(around, v, add)
      around.shared.forEach(add)
    })
    return {
      types: Int32Array.from(view.tokens, (token) => numbers[token]!),
      flags: flags.values,
      flagStarts: flags.starts,
      keys: new Int32Array(0),
      keyStarts: new Int32Array(words.length + 1),
      topic: vectorOf(traits[pivot]!, types.vectors),
      allowed: roleBits(view, marked.get(pivot)),
      weight: 1,
    }
  })
}

/** A bit for the role of each token of a view. */
function roleBits({ tokens }: RoleView, statement: MarkedStatement | undefined): Uint32Array {
  if (!statement) return new Uint32Array(tokens.length).fill(1 << ROLE.none)
  const cue = new Set(statement.cue)
  const source = new Set(statement.source)
  const content = new Set(statement.content)
  const sideOf = (token: number | undefined) => {
    if (token === undefined) return 0
    return cue.has(token) ? 1 : source.has(token) ? 2 : content.has(token) ? 3 : 0
  }
  return Uint32Array.from(tokens, (token, v) => {
    const side = sideOf(token)
    const isFirst = sideOf(tokens[v - 1]) !== side
    if (side === 1) return 1 << ROLE.cue
    if (side === 2) return 1 << (isFirst ? ROLE.sourceFirst : ROLE.source)
    if (side === 3) return 1 << (isFirst ? ROLE.contentFirst : ROLE.content)
    return 1 << ROLE.none
  })
}
