import type { Sentence, Token } from '../../model/syntax'
import { isCapitalised } from '../../language/characters'
import { NAME_LABELS, NAME_TYPES } from './name-labels'

const L = NAME_LABELS
/** Outside, and each type: what is left of the labels where the place in the name does not matter. */
const KINDS = 1 + NAME_TYPES.length
/** So many labels of the token itself and its neighbours; the rest is what the document says elsewhere. */
const OWN = 3 * L
const SAME_WORD = OWN
const SAME_FOLDED = SAME_WORD + KINDS + 2
const PAIR_BEFORE = SAME_FOLDED + KINDS + 1
const PAIR_BEHIND = PAIR_BEFORE + L + 1
const LONGER = PAIR_BEHIND + L + 1
const LONGER_WIDTH = NAME_TYPES.length * 3
const EVIDENCE = LONGER + LONGER_WIDTH
/** Numbers for each token, padded to a multiple of four. */
export const EVIDENCE_WIDTH = Math.ceil(EVIDENCE / 4) * 4

/**
 * What a document says about each of its tokens once it has been read a first time: how sure the first reading was of
 * each label there, beside it, and wherever else the same word or the same pair of words stands; and whether the word
 * begins, ends or stands inside a longer name. `marginals` holds a probability for each token and label.
 * @see V. Krishnan and C. D. Manning: An effective two-stage model for exploiting non-local dependencies in named
 *   entity recognition, ACL 2006
 */
export function documentEvidence(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  marginals: Float32Array,
): Float32Array {
  const n = tokens.length
  const evidence = new Float32Array(n * EVIDENCE_WIDTH)
  const words = tokens.map(({ text }) => text)
  const folded = words.map((word) => word.toLowerCase())
  const kinds = kindsOf(marginals, n)
  for (const { firstToken, endToken } of sentences)
    for (let t = firstToken; t < endToken; t++) {
      const at = t * EVIDENCE_WIDTH
      copy(marginals, t * L, evidence, at, L)
      if (t > firstToken) copy(marginals, (t - 1) * L, evidence, at + L, L)
      if (t + 1 < endToken) copy(marginals, (t + 1) * L, evidence, at + 2 * L, L)
    }
  const isName = words.map(isCapitalised)
  addOthers(evidence, SAME_WORD, KINDS, kinds, words, isName, true)
  addOthers(evidence, SAME_FOLDED, KINDS, kinds, folded, isName, false)
  const pairs = words.map((word, t) => (isName[t] && t + 1 < n ? `${word} ${words[t + 1]!}` : ''))
  addOthers(evidence, PAIR_BEHIND, L, marginals, pairs, isName, false)
  const before = words.map((word, t) => (isName[t] && t > 0 ? `${words[t - 1]!} ${word}` : ''))
  addOthers(evidence, PAIR_BEFORE, L, marginals, before, isName, false)
  addLongerNames(evidence, words, isName, marginals)
  return evidence
}

function copy(from: Float32Array, start: number, to: Float32Array, at: number, length: number) {
  for (let k = 0; k < length; k++) to[at + k] = from[start + k]!
}

/** The label probabilities of each token, summed by type. */
function kindsOf(marginals: Float32Array, n: number): Float32Array {
  const kinds = new Float32Array(n * KINDS)
  for (let t = 0; t < n; t++)
    for (let y = 0; y < L; y++) kinds[t * KINDS + ((y + 3) >> 2)]! += marginals[t * L + y]!
  return kinds
}

/** The mean at the other places with the same key, then whether there is one, and with `counted` whether there are more. */
function addOthers(
  evidence: Float32Array,
  offset: number,
  width: number,
  values: Float32Array,
  keys: readonly string[],
  isWanted: readonly boolean[],
  counted: boolean,
): void {
  const sums = new Map<string, { count: number; total: Float32Array }>()
  for (let t = 0; t < keys.length; t++) {
    if (!isWanted[t]) continue
    let entry = sums.get(keys[t]!)
    if (!entry) sums.set(keys[t]!, (entry = { count: 0, total: new Float32Array(width) }))
    entry.count++
    for (let k = 0; k < width; k++) entry.total[k]! += values[t * width + k]!
  }
  for (let t = 0; t < keys.length; t++) {
    if (!isWanted[t]) continue
    const { count, total } = sums.get(keys[t]!)!
    if (count < 2) continue
    const at = t * EVIDENCE_WIDTH + offset
    for (let k = 0; k < width; k++)
      evidence[at + k] = (total[k]! - values[t * width + k]!) / (count - 1)
    evidence[at + width] = 1
    if (counted && count > 2) evidence[at + width + 1] = 1
  }
}

/** A reading is taken for a longer name where the labels of two words in a row say so with this much in common. */
const SURE = 0.5

/** For each type whether the word stands first, inside or last in a longer name of the document, by the surest one. */
function addLongerNames(
  evidence: Float32Array,
  words: readonly string[],
  isWanted: readonly boolean[],
  marginals: Float32Array,
): void {
  const roles = new Map<string, Float32Array>()
  words.forEach((word, t) => {
    if (!isWanted[t]) return
    for (let type = 0; type < NAME_TYPES.length; type++)
      for (let place = 0; place < 3; place++) {
        const sure = marginals[t * L + 1 + type * 4 + place]!
        if (sure < SURE) continue
        let role = roles.get(word)
        if (!role) roles.set(word, (role = new Float32Array(LONGER_WIDTH)))
        const k = type * 3 + place
        role[k] = Math.max(role[k]!, sure)
      }
  })
  words.forEach((word, t) => {
    const role = isWanted[t] ? roles.get(word) : undefined
    if (role) copy(role, 0, evidence, t * EVIDENCE_WIDTH + LONGER, LONGER_WIDTH)
  })
}
