import { useState } from 'react'
import type { FocusRequest } from '../store/selection-slice'
import { useAppStore } from '../store/use-app-store'

export type Drawer = 'library' | 'panel' | null

/**
 * Which drawer is open where there is no room for columns. A choice that leads into the text closes
 * it, the way back and the search open it again, another article closes it.
 */
export function useDrawer() {
  const [drawer, setDrawer] = useState<Drawer>(null)
  const request = useAppStore(({ focusRequest }) => focusRequest)
  const articleId = useAppStore((state) => state.openArticleId)
  const [seen, setSeen] = useState({ request, articleId })
  // State that follows other state is adjusted while rendering, not in an effect.
  if (seen.request !== request || seen.articleId !== articleId) {
    setSeen({ request, articleId })
    const pane = request?.pane
    if (pane === 'panel' || pane === 'search') setDrawer('panel')
    else if (isLeading(request) || seen.articleId !== articleId) setDrawer(null)
  }
  return { drawer, setDrawer }
}

/** True for a wish that takes the reader into the text; a gentle one only lets it be seen. */
function isLeading(request: FocusRequest | null): boolean {
  return request?.pane === 'text' && !request.isGentle
}
