// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { MODELS_FOLDER } from '../../../src/cli/read-model-file'
import { MODELS_BUDGET_BYTES, sumGzipped, weighModels } from '../../bench/weigh-models'

describe('public/models', () => {
  it('weighs less than its budget of 8 MB, all files together, as it travels', async () => {
    const weights = await weighModels(MODELS_FOLDER)
    expect(weights.map(({ file }) => file)).toContain('manifest.json')
    expect(sumGzipped(weights)).toBeLessThan(MODELS_BUDGET_BYTES)
  })
})
