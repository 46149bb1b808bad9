import type { PronounText } from '../../analysis/coref/pronoun-text'
import { ROLE_ROWS, roleRows, ROLES } from '../../analysis/coref/mention-role'
import { createSyntaxReader } from '../../analysis/quotes/sentence-syntax'
import type { Readers } from '../../analysis/models/models'
import { WORD_CLASSES } from '../../analysis/tag/word-classes'
import { THIRD_PERSON } from '../../language/pronouns'
import { seededRandom, shuffledOrder } from '../random'
import { clauseTree } from './clause-tree'
import { headOfSpan, roleOf } from './tree-roles'

/** A mention with the role that its sentence's tree gives it. */
export interface RoleExample {
  readonly rows: readonly number[]
  readonly role: number
}

/** Names, pronouns and common nouns of texts, each with its role in the tree. */
export function collectRoles(
  texts: readonly PronounText[],
  readers: Pick<Readers, 'tag' | 'parse'>,
): readonly RoleExample[] {
  return texts.flatMap(({ page, traits }) => {
    const syntax = createSyntaxReader(page.sentences, traits, readers)
    const found: RoleExample[] = []
    page.sentences.forEach(({ firstToken, endToken }, s) => {
      if (endToken <= firstToken) return
      const tree = clauseTree(syntax.tree(s))
      for (let i = firstToken; i < endToken; i++) {
        const name = page.nameAt[i]!
        const isName = name >= 0 && page.names[name]!.firstToken === i
        const isPronoun = THIRD_PERSON.has(page.tokens[i]!.text.toLowerCase())
        const isNoun = name < 0 && NOUNS.has(tree.classes[i - firstToken]!)
        if (!isName && !isPronoun && !isNoun) continue
        const end = isName ? Math.min(endToken, page.names[name]!.endToken) : i + 1
        found.push({
          rows: roleRows(page, traits, i, end),
          role: roleOf(tree, headOfSpan(tree, i - firstToken, end - firstToken)),
        })
      }
    })
    return found
  })
}

const NOUNS = new Set(WORD_CLASSES.flatMap(([tag], index) => (tag === 'NOUN' ? [index] : [])))

const EPOCHS = 4
const RATE = 0.3
const EPSILON = 1e-6

/**
 * The table of roles by multinomial logistic regression, with a rate of its own for each number. The same examples give the
 * same numbers.
 * @see J. Duchi, E. Hazan, Y. Singer: Adaptive subgradient methods for online learning and stochastic optimization, JMLR 12 (2011)
 */
export function trainRoles(examples: readonly RoleExample[], seed: number): Float32Array {
  const R = ROLES.length
  const random = seededRandom(seed)
  const weights = new Float32Array(ROLE_ROWS * R)
  const squares = new Float32Array(ROLE_ROWS * R)
  const shares = new Float64Array(R)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE * (1 - epoch / EPOCHS)
    for (const index of shuffledOrder(examples.length, random)) {
      const { rows, role } = examples[index]!
      shares.fill(0)
      for (const row of rows) for (let r = 0; r < R; r++) shares[r]! += weights[row * R + r]!
      const top = Math.max(...shares)
      let sum = 0
      for (let r = 0; r < R; r++) sum += shares[r] = Math.exp(shares[r]! - top)
      for (let r = 0; r < R; r++) {
        const gradient = shares[r]! / sum - (r === role ? 1 : 0)
        for (const row of rows) {
          const at = row * R + r
          squares[at]! += gradient * gradient
          weights[at]! -= (rate * gradient) / (Math.sqrt(squares[at]!) + EPSILON)
        }
      }
    }
  }
  return weights
}
