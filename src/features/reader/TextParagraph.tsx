import { memo } from 'react'
import type { Paragraph, Rail } from '../../derive/lay-out-article'
import { QuoteRail } from './QuoteRail'
import styles from './TextParagraph.module.css'
import { TextSegment } from './TextSegment'

interface TextParagraphProps {
  readonly paragraph: Paragraph
  /** The whole article's text. */
  readonly text: string
  /** Where the mention that the Tab key stops at begins, if that is in this paragraph; else null. */
  readonly tabStop: number | null
}

/** One paragraph of the article, its text content the very characters of the text. */
export const TextParagraph = memo(function TextParagraph({
  paragraph,
  text,
  tabStop,
}: TextParagraphProps) {
  const Tag = paragraph.isHeadline ? 'h1' : 'p'
  return (
    <Tag
      className={styles.paragraph}
      data-headline={paragraph.isHeadline || undefined}
      data-paragraph={paragraph.start}
    >
      {paragraph.rails.map((rail) => (
        <QuoteRail key={rail.quote} rail={rail} />
      ))}
      {paragraph.segments.map((segment) => {
        const words = text.slice(segment.start, segment.end)
        if (segment.marks.length === 0) return words
        return (
          <TextSegment
            key={segment.start}
            segment={segment}
            text={words}
            anchors={anchorsAt(segment.start, segment.end, paragraph.rails)}
            isTabStop={segment.start === tabStop}
          />
        )
      })}
    </Tag>
  )
})

function anchorsAt(start: number, end: number, rails: readonly Rail[]): string | null {
  const names = new Set<string>()
  for (const rail of rails) {
    if (rail.start === start) names.add(`--from-${String(start)}`)
    if (rail.end === end) names.add(`--to-${String(end)}`)
  }
  return names.size ? [...names].join(', ') : null
}
