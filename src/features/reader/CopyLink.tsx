import { Check, Link2 } from 'lucide-react'
import { useState } from 'react'
import type { Article } from '../../model/article'
import { formatRoute } from '../../store/route'
import { currentRoute } from '../../store/selectors'
import { useAppStoreApi } from '../../store/use-app-store'
import { IconButton } from '../../ui/IconButton'

/** How long the button says that the link was copied, in milliseconds. */
const SAY_FOR = 2000

interface CopyLinkProps {
  readonly article: Article
}

/** Copies a link to what is on screen: the article, the selection, the filter. It names the original too. */
export function CopyLink({ article }: CopyLinkProps) {
  const store = useAppStoreApi()
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)

  async function copy(): Promise<void> {
    const route = { ...currentRoute(store.getState()), original: article.url }
    const link = new URL(formatRoute(route), window.location.href).href
    try {
      await navigator.clipboard.writeText(link)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
    window.setTimeout(() => {
      setOutcome(null)
    }, SAY_FOR)
  }

  const labels = { copied: 'Link copied', refused: 'The browser does not allow copying' }
  return (
    <>
      <IconButton
        label="Copy link to this place"
        icon={outcome === 'copied' ? <Check size={17} /> : <Link2 size={17} />}
        onClick={() => void copy()}
      />
      <span className="visually-hidden" role="status">
        {outcome && labels[outcome]}
      </span>
    </>
  )
}
