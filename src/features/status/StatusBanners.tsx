import { describeAnalysisError, describeStorage } from '../../derive/describe-failure'
import { useJobs } from '../../queries/jobs'
import { bringAnalysesUpToDate, useLibrary } from '../../queries/load-library'
import { useModels, useModelsFailure } from '../../queries/load-models'
import { useAppStore } from '../../store/use-app-store'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'

/** What the reader should know of the page itself: storage, samples, language models. */
export function StatusBanners() {
  const storage = useAppStore((state) => describeStorage(state.storage))
  const library = useLibrary()
  const models = useModels()
  const modelsFailure = useModelsFailure()
  const jobs = useJobs()
  async function retryModels(): Promise<void> {
    const { isSuccess } = await models.refetch()
    if (isSuccess) await bringAnalysesUpToDate(jobs)
  }
  return (
    <>
      {storage && <Banner>{storage}</Banner>}
      {library.isError && (
        <Banner action={<Retry onRetry={() => void library.refetch()} />}>
          The sample articles could not be loaded. Your own articles are not affected.
        </Banner>
      )}
      {modelsFailure && (
        <Banner action={<Retry onRetry={() => void retryModels()} />}>
          {describeAnalysisError(modelsFailure)} Articles can be read, but nothing is marked in
          them.
        </Banner>
      )}
    </>
  )
}

function Retry({ onRetry }: { readonly onRetry: () => void }) {
  return <Button onClick={onRetry}>Try again</Button>
}
