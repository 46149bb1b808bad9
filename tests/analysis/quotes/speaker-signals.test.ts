import { describe, expect, it } from 'vitest'
import {
  createSpeakerWeigher,
  REFERENCE_SIGNALS,
  referenceVector,
  SOURCE_SIGNALS,
  sourceVector,
  type SpeakerSignals,
} from '../../../src/analysis/quotes/speaker-signals'
import { readModels } from '../../support/read-models'

const NAMED: SpeakerSignals = {
  way: 'name',
  source: 0.98,
  isInside: false,
  reference: 0.98,
  isSingular: false,
  isCapitalised: false,
}

describe('the signals of a speaker', () => {
  it('are as many as there are weights', () => {
    expect(sourceVector(NAMED)).toHaveLength(SOURCE_SIGNALS)
    expect(referenceVector(NAMED)).toHaveLength(REFERENCE_SIGNALS)
  })

  it('are finite where a model is certain', () => {
    const certain = { ...NAMED, source: 1, reference: 0 }
    expect([...sourceVector(certain), ...referenceVector(certain)].every(Number.isFinite)).toBe(
      true,
    )
  })
})

describe('the confidence of a speaker', () => {
  it('is the product of both halves', () => {
    const none = { source: [0, 0, 0, 0, 0], reference: [0, 0, 0, 0, 0, 0, 0, 0] }
    expect(createSpeakerWeigher(none)(NAMED)).toBe(0.25)
  })

  it('is that of the source alone where nobody is named', () => {
    const none = { source: [0, 0, 0, 0, 0], reference: [0, 0, 0, 0, 0, 0, 0, 0] }
    expect(createSpeakerWeigher(none)({ ...NAMED, way: 'nobody' })).toBe(0.5)
  })
})

describe('the shipped confidence', async () => {
  const { weighSpeaker } = await readModels()
  const unnamed: SpeakerSignals = { ...NAMED, way: 'definite', reference: 1 }

  it.each<[string, SpeakerSignals, SpeakerSignals]>([
    ['an unsure source', NAMED, { ...NAMED, source: 0.5 }],
    ['a source inside what another says', NAMED, { ...NAMED, isInside: true }],
    ['an unsure name', NAMED, { ...NAMED, reference: 0.5 }],
    ['one person without a name', unnamed, { ...unnamed, isSingular: true }],
    ['a capital without a name', unnamed, { ...unnamed, isCapitalised: true }],
    ['no source', unnamed, { ...unnamed, way: 'nobody' }],
  ])('is lowered by %s', (_rule, sure, unsure) => {
    expect(weighSpeaker(unsure)).toBeLessThan(weighSpeaker(sure))
  })
})
