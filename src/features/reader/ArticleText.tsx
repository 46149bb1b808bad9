import { useMemo, useRef, useState } from 'react'
import { layOutArticle, type Paragraph } from '../../derive/lay-out-article'
import { quotesBySpeaker, voicesOf } from '../../derive/quotes-by-speaker'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import styles from './ArticleText.module.css'
import { chooseFromText } from './choose-from-text'
import { EntityCard } from './EntityCard'
import { firstMentionStart, moveTabStop } from './mention-tab-stop'
import { TextParagraph } from './TextParagraph'
import { useEntityCard } from './use-entity-card'
import { useFocusInText } from './use-focus-in-text'
import { usePassingHighlight } from './use-passing-highlight'

interface ArticleTextProps {
  readonly article: Article
  /** Null until there are findings to draw. */
  readonly analysis: Analysis | null
}

/** The article's text with everything found in it. Its text content is `article.text`. */
export function ArticleText({ article, analysis }: ArticleTextProps) {
  const element = useRef<HTMLDivElement>(null)
  const store = useAppStoreApi()
  const hiddenKinds = useAppStore((state) => state.hiddenKinds)
  const isFiltered = useAppStore((state) => state.speakers.length > 0)
  const paragraphs = useMemo(() => {
    const voices = analysis ? voicesOf(quotesBySpeaker(article.text, analysis)) : new Map()
    return layOutArticle(article, analysis, voices)
  }, [article, analysis])
  const [chosenTabStop, setTabStop] = useState<number | null>(null)
  const tabStop = useMemo(
    () => chosenTabStop ?? firstMentionStart(paragraphs),
    [chosenTabStop, paragraphs],
  )
  const card = useEntityCard()
  useFocusInText(element, article, analysis)
  usePassingHighlight(element)

  return (
    <>
      {/* Its mentions are the controls; keys and clicks that reach this element come from them. */}
      <div
        ref={element}
        className={styles.text}
        data-hidden={hiddenKinds.join(' ') || undefined}
        data-filtered={isFiltered || undefined}
        onClick={(event) => {
          chooseFromText(store, event)
          if (event.detail > 0) card.openByTap(event)
        }}
        onKeyDown={(event) => {
          if (card.enterByKey(event)) return
          if (event.key === 'Enter') chooseFromText(store, event)
          moveTabStop(event)
        }}
        onFocus={(event) => {
          const start = mentionStart(event.target)
          if (start !== null) setTabStop(start)
          card.openByFocus(event)
        }}
        onBlur={card.leave}
        onPointerOver={card.openByPointer}
        onPointerOut={card.leave}
      >
        {paragraphs.map((paragraph) => (
          <TextParagraph
            key={paragraph.start}
            paragraph={paragraph}
            text={article.text}
            tabStop={tabStop !== null && isIn(paragraph, tabStop) ? tabStop : null}
          />
        ))}
      </div>
      {analysis && card.shown && (
        <EntityCard
          analysis={analysis}
          shown={card.shown}
          takesFocus={card.takesFocus}
          onStay={card.stay}
          onLeave={card.leave}
          onClose={card.close}
        />
      )}
    </>
  )
}

function mentionStart(element: Element): number | null {
  const start = element.getAttribute('role') === 'link' && element.getAttribute('data-start')
  return start ? Number(start) : null
}

function isIn({ start, end }: Paragraph, offset: number): boolean {
  return start <= offset && offset < end
}
