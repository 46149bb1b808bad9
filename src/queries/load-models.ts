import { queryOptions, useQuery } from '@tanstack/react-query'
import type { AnalysisErrorCode } from '../model/failure'
import { AnalysisError } from '../worker/analysis-error'
import type { LoadedEngine, Progress } from '../worker/protocol'
import { useJobs, type Jobs } from './jobs'

const MODELS_FOLDER = 'models/'
const PROGRESS_KEY = ['models-progress']

/** The worker's engine; the data is its version and the list of its models, whose bytes stay in the worker. */
export function modelsQuery({ analysisClient, queryClient, siteUrl }: Jobs) {
  return queryOptions({
    queryKey: ['models'],
    queryFn: (): Promise<LoadedEngine> =>
      analysisClient.loadModels(new URL(MODELS_FOLDER, siteUrl).href, {
        onProgress: (progress) => queryClient.setQueryData(PROGRESS_KEY, progress),
      }),
  })
}

export function useModels() {
  return useQuery(modelsQuery(useJobs()))
}

/** Why there are no models; null while they load and once they are there. */
export function useModelsFailure(): AnalysisErrorCode | null {
  const { error } = useModels()
  if (!error) return null
  return error instanceof AnalysisError ? error.code : 'models-unavailable'
}

/** Bytes of models loaded so far; null before the first. */
export function useModelsProgress(): Progress | null {
  const { data } = useQuery<Progress | null>({
    queryKey: PROGRESS_KEY,
    queryFn: () => null,
    enabled: false,
  })
  return data ?? null
}
