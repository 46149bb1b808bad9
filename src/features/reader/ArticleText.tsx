import { useMemo, useState } from 'react'
import { layOutArticle, type Paragraph } from '../../derive/lay-out-article'
import { quotesBySpeaker, voicesOf } from '../../derive/quotes-by-speaker'
import type { Analysis } from '../../model/analysis'
import type { Article } from '../../model/article'
import { MarkedText } from './MarkedText'
import { firstMentionStart } from './mention-tab-stop'
import { TextParagraph } from './TextParagraph'

interface ArticleTextProps {
  readonly article: Article
  /** Null until there are findings to draw. */
  readonly analysis: Analysis | null
}

/** The article's text with everything found in it. Its text content is `article.text`. */
export function ArticleText({ article, analysis }: ArticleTextProps) {
  const paragraphs = useMemo(() => {
    const voices = analysis ? voicesOf(quotesBySpeaker(article.text, analysis)) : new Map()
    return layOutArticle(article, analysis, voices)
  }, [article, analysis])
  const [chosenTabStop, setTabStop] = useState<number | null>(null)
  const tabStop = useMemo(
    () => chosenTabStop ?? firstMentionStart(paragraphs.flatMap(({ segments }) => segments)),
    [chosenTabStop, paragraphs],
  )
  return (
    <MarkedText
      article={article}
      analysis={analysis}
      onReach={({ dataset }) => {
        setTabStop(Number(dataset.start))
      }}
    >
      {paragraphs.map((paragraph) => (
        <TextParagraph
          key={paragraph.start}
          paragraph={paragraph}
          text={article.text}
          tabStop={tabStop !== null && isIn(paragraph, tabStop) ? tabStop : null}
        />
      ))}
    </MarkedText>
  )
}

function isIn({ start, end }: Paragraph, offset: number): boolean {
  return start <= offset && offset < end
}
