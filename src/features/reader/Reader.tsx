import { memo, useEffect, useRef } from 'react'
import { hedgeOf } from '../../derive/certainty'
import { useLibrary } from '../../queries/load-library'
import { useOpenArticle } from '../../queries/open-article'
import { selectOpenAnalysis, selectOpenArticle, selectShownView } from '../../store/selectors'
import { useAppStore } from '../../store/use-app-store'
import { AnalysisNotice } from './AnalysisNotice'
import { AnalysisUnderWay } from './AnalysisUnderWay'
import { ArticleHead } from './ArticleHead'
import { ArticleText } from './ArticleText'
import { CopyLink } from './CopyLink'
import { FindBar } from './FindBar'
import { HighlightToggles } from './HighlightToggles'
import { MissingArticle } from './MissingArticle'
import { OverviewRail } from './OverviewRail'
import styles from './Reader.module.css'
import { SelectionBar } from './SelectionBar'
import { Transcript } from './Transcript'
import { useKeepPlace } from './use-keep-place'
import { useReaderKeys } from './use-reader-keys'
import { ViewSwitch } from './ViewSwitch'

/** The open article, or why there is none. Like the side panel, drawn anew only for its own reasons. */
export const Reader = memo(function Reader() {
  const article = useAppStore(selectOpenArticle)
  const analysis = useAppStore(selectOpenAnalysis)
  const isTranscript = useAppStore(selectShownView) === 'transcript' && analysis !== null
  const { isPending } = useLibrary()
  const isOpening = useOpenArticle()
  const title = article?.title
  useEffect(() => {
    document.title = title ? `${title} · Whosaid` : 'Whosaid'
  }, [title])
  useStartAtTop(article?.id)
  useReaderKeys()
  const reader = useRef<HTMLElement>(null)
  useKeepPlace(reader)

  if (!article)
    return isPending || isOpening ? (
      <p className={styles.waiting}>Opening the library …</p>
    ) : (
      <MissingArticle />
    )
  return (
    <article ref={reader} className={styles.reader} aria-label={article.title}>
      <div className={styles.tools}>
        <HighlightToggles />
        <div className={styles.place}>
          <ViewSwitch />
          <CopyLink article={article} />
        </div>
      </div>
      <FindBar key={`find-${article.id}`} article={article} />
      <ArticleHead article={article} hasHeadline={!isTranscript} />
      <AnalysisNotice articleId={article.id} analysis={analysis} />
      {isTranscript ? (
        <Transcript key={article.id} article={article} analysis={analysis} />
      ) : (
        <ArticleText key={article.id} article={article} analysis={analysis} />
      )}
      {analysis && !isTranscript && <OverviewRail article={article} analysis={analysis} />}
      <AnalysisUnderWay articleId={article.id} analysis={analysis} />
      <SelectionBar />
      <KindNames />
    </article>
  )
})

/** What assistive technology adds to a mention's name: "perhaps place". */
function KindNames() {
  return (
    <div hidden>
      <span id="kind-person">person</span>
      <span id="kind-organisation">organisation</span>
      <span id="kind-place">place</span>
      <span id="certainty-likely">{hedgeOf('likely')}</span>
      <span id="certainty-unsure">{hedgeOf('unsure')}</span>
    </div>
  )
}

/** A newly opened article is read from its beginning. */
function useStartAtTop(articleId: string | undefined): void {
  useEffect(() => {
    window.scrollTo({ top: 0 })
  }, [articleId])
}
