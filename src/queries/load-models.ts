import { queryOptions, useQuery } from '@tanstack/react-query'
import type { AnalysisErrorCode } from '../model/failure'
import { AnalysisError } from '../worker/analysis-error'
import type { LoadedEngine, Progress } from '../worker/protocol'
import { useJobs, type Jobs } from './jobs'
import { FILE_RETRIES } from './query-client'

const MODELS_FOLDER = 'models/'
const PROGRESS_KEY = ['models-progress']

/** Before the first byte it is not known how many there will be. */
const NOT_BEGUN: Progress = { step: 'models', done: 0, total: 0 }

/** The worker's engine; the data is its version and the list of its models, whose bytes stay in the worker. */
export function modelsQuery({ analysisClient, libraryClient, queryClient, siteUrl, store }: Jobs) {
  return queryOptions({
    queryKey: ['models'],
    queryFn: async (): Promise<LoadedEngine> => {
      // Whoever comes straight to the library searches first: its worker has the machine to itself.
      if (store.getState().room !== 'reader') await libraryClient.gathered().catch(() => undefined)
      return analysisClient.loadModels(new URL(MODELS_FOLDER, siteUrl).href, {
        onProgress: (progress) => queryClient.setQueryData(PROGRESS_KEY, progress),
      })
    },
    // A damaged file has been fetched twice by then; whoever wants to can ask for it again.
    retry: (failures, error) => !isDamaged(error) && failures < FILE_RETRIES,
  })
}

function isDamaged(error: Error): boolean {
  return error instanceof AnalysisError && error.code === 'model-format'
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

/** How the loading of the models comes along, in bytes of their content; null while none is under way. */
export function useModelsLoading(): Progress | null {
  const { isFetching } = useModels()
  const { data } = useQuery<Progress | null>({
    queryKey: PROGRESS_KEY,
    queryFn: () => null,
    enabled: false,
  })
  return isFetching ? (data ?? NOT_BEGUN) : null
}
