import { useEffect } from 'react'
import { useLibrary } from '../queries/load-library'
import { navigate } from '../store/navigate'
import { HOME } from '../store/route'
import { selectIds } from '../store/selectors'
import { useAppStore } from '../store/use-app-store'

/** Opens the first sample, or whatever article there is, when the address names none. */
export function useOpenFirst(): void {
  const { isPending, data: samples } = useLibrary()
  const openArticleId = useAppStore((state) => state.openArticleId)
  const isReader = useAppStore(({ room }) => room === 'reader')
  const first = useAppStore(
    (state) => samples?.find((id) => id in state.entries) ?? selectIds(state)[0],
  )
  useEffect(() => {
    if (!isPending && isReader && openArticleId === null && first !== undefined)
      navigate({ ...HOME, articleId: first }, 'replace')
  }, [isPending, isReader, openArticleId, first])
}
