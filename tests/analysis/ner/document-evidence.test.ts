// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { documentEvidence, EVIDENCE_WIDTH } from '../../../src/analysis/ner/document-evidence'
import { nameLabel, NAME_LABELS as L, NAME_TYPES } from '../../../src/analysis/ner/name-labels'
import { readWords } from '../../support/read-words'

const TEXT = 'Ada Park spoke. Park left, and park keepers cheered. “PARK!” they cried.'
const { tokens, sentences, indexOf } = readWords(TEXT)
const [PERSON, PLACE] = [0, 2]
const KINDS = 1 + NAME_TYPES.length
const SAME_WORD = 3 * L
const SAME_FOLDED = SAME_WORD + KINDS + 2
const PAIR_BEFORE = SAME_FOLDED + KINDS + 1
const PAIR_BEHIND = PAIR_BEFORE + L + 1
const LONGER = PAIR_BEHIND + L + 1

/** Every token outside of names but for those given, whose label has this probability and outside the rest. */
function marginalsOf(given: readonly (readonly [token: number, label: number, sure: number])[]) {
  const marginals = new Float32Array(tokens.length * L)
  tokens.forEach((_, t) => (marginals[t * L] = 1))
  for (const [token, label, sure] of given) {
    marginals[token * L + label] = sure
    marginals[token * L] = 1 - sure
  }
  return marginals
}

const fullPark = indexOf('Park', 0)
const alonePark = indexOf('Park', 1)
const marginals = marginalsOf([
  [indexOf('Ada'), nameLabel(PERSON, 0, 2), 0.75],
  [fullPark, nameLabel(PERSON, 1, 2), 0.75],
  [alonePark, nameLabel(PLACE, 0, 1), 0.5],
])
const evidence = documentEvidence(tokens, sentences, marginals)
const of = (token: number, from: number, width: number) => [
  ...evidence.subarray(token * EVIDENCE_WIDTH + from, token * EVIDENCE_WIDTH + from + width),
]
const labelsOf = (token: number) => [...marginals.subarray(token * L, (token + 1) * L)]
const zeros = (length: number) => Array.from({ length }, () => 0)

describe('what a document says about a token', () => {
  it('begins with the labels of the token and of its neighbours', () => {
    expect(of(fullPark, 0, L)).toEqual(labelsOf(fullPark))
    expect(of(fullPark, L, L)).toEqual(labelsOf(indexOf('Ada')))
    expect(of(fullPark, 2 * L, L)).toEqual(labelsOf(indexOf('spoke')))
  })

  it('has no neighbour beyond the sentence', () => {
    expect(of(alonePark, L, L)).toEqual(zeros(L))
    expect(of(indexOf('.'), 2 * L, L)).toEqual(zeros(L))
  })

  it('has by type what the same word is elsewhere, and whether it is there', () => {
    expect(of(alonePark, SAME_WORD, KINDS + 2)).toEqual([0.25, 0.75, 0, 0, 0, 1, 0])
    expect(of(fullPark, SAME_WORD, KINDS + 2)).toEqual([0.5, 0, 0, 0.5, 0, 1, 0])
  })

  it('takes the mean of all other places, however they are written', () => {
    // The two in small letters but the first are no names; “PARK” is outside.
    expect(of(alonePark, SAME_FOLDED, KINDS + 1)).toEqual([0.625, 0.375, 0, 0, 0, 1])
    expect(of(indexOf('park'), SAME_FOLDED, KINDS + 1)).toEqual(zeros(KINDS + 1))
  })

  it('says nothing of words that stand there once', () => {
    expect(of(indexOf('Ada'), SAME_WORD, KINDS + 2)).toEqual(zeros(KINDS + 2))
  })

  it('knows the place that a word has in a longer name', () => {
    const role = [0, 0, 0.75, ...zeros(9)]
    expect(of(alonePark, LONGER, 12)).toEqual(role)
    expect(of(fullPark, LONGER, 12)).toEqual(role)
    expect(of(indexOf('Ada'), LONGER, 12)).toEqual([0.75, ...zeros(11)])
  })

  it('takes no longer name for true that is less sure than half', () => {
    const doubtful = marginalsOf([[fullPark, nameLabel(PERSON, 1, 2), 0.4]])
    const at = alonePark * EVIDENCE_WIDTH + LONGER
    expect([...documentEvidence(tokens, sentences, doubtful).subarray(at, at + 12)]).toEqual(
      zeros(12),
    )
  })
})

it('a pair of words that comes again tells each of them what it was there', () => {
  const text = readWords('Crane Point floods. They left Crane Point. The Point stood.')
  const sure = new Float32Array(text.tokens.length * L)
  const second = text.indexOf('Crane', 1)
  sure[second * L + nameLabel(PLACE, 0, 2)] = 1
  sure[(second + 1) * L + nameLabel(PLACE, 1, 2)] = 1
  const found = documentEvidence(text.tokens, text.sentences, sure)
  const at = (token: number, offset: number) => found[token * EVIDENCE_WIDTH + offset]
  expect(at(0, PAIR_BEHIND + nameLabel(PLACE, 0, 2))).toBe(1)
  expect(at(0, PAIR_BEHIND + L)).toBe(1)
  expect(at(1, PAIR_BEFORE + nameLabel(PLACE, 1, 2))).toBe(1)
  expect(at(text.indexOf('Point', 2), PAIR_BEFORE + L)).toBe(0)
})

it('each token has as many numbers, a multiple of four', () => {
  expect(EVIDENCE_WIDTH % 4).toBe(0)
  expect(evidence).toHaveLength(tokens.length * EVIDENCE_WIDTH)
  expect(documentEvidence([], [], new Float32Array(0))).toHaveLength(0)
})
