import { renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { modelsQuery, useModels, useModelsLoading } from '../../src/queries/load-models'
import type { LoadOptions } from '../../src/worker/analysis-client'
import { AnalysisError } from '../../src/worker/analysis-error'
import { createFakeAnalysisClient } from '../support/fake-analysis-client'
import { FAKE_ENGINE } from '../support/fake-engine'
import { freshBrowser, SITE } from '../support/fresh-browser'
import { createGate } from '../support/gate'
import { openPage } from '../support/open-page'

beforeEach(freshBrowser)

it('the models come from the site’s own folder, by its full address', async () => {
  const client = createFakeAnalysisClient()
  const loadModels = vi.spyOn(client, 'loadModels')
  const { jobs } = openPage({ client })
  expect(await jobs.queryClient.fetchQuery(modelsQuery(jobs))).toEqual(FAKE_ENGINE)
  expect(loadModels.mock.calls[0]?.[0]).toBe(`${SITE}models/`)
})

it('the page hears how many bytes have come, and of the engine at the end', async () => {
  const gate = createGate()
  const loadModels = async ({ onProgress }: LoadOptions) => {
    onProgress?.({ step: 'models', done: 40, total: 100 })
    await gate.opened
    return FAKE_ENGINE
  }
  const { wrapper } = openPage({ client: createFakeAnalysisClient({ loadModels }) })
  const { result } = renderHook(() => ({ models: useModels(), loading: useModelsLoading() }), {
    wrapper,
  })
  await waitFor(() => {
    expect(result.current.loading).toEqual({ step: 'models', done: 40, total: 100 })
  })
  expect(result.current.models.data).toBeUndefined()
  gate.open()
  await waitFor(() => {
    expect(result.current.models.data).toEqual(FAKE_ENGINE)
  })
  expect(result.current.loading).toBeNull()
})

it.each([
  ['models-unavailable', 3],
  ['model-format', 1],
] as const)('models that fail as %s are asked for %i times', async (code, times) => {
  const loadModels = vi.fn(() => Promise.reject(new AnalysisError(code)))
  const { jobs } = openPage({ client: createFakeAnalysisClient({ loadModels }) })
  await expect(jobs.queryClient.fetchQuery(modelsQuery(jobs))).rejects.toMatchObject({ code })
  expect(loadModels).toHaveBeenCalledTimes(times)
})
