import { useMemo } from 'react'
import { segmentText, type Segment } from '../../src/derive/segment-text'
import type { GalleryFixture } from './Gallery'
import { judgeFindings, type JudgedMark } from './judge-findings'

/** One article with its findings judged, and the differences in words beside it. */
export function FixtureView({ fixture }: { readonly fixture: GalleryFixture }) {
  const { slug, text, expected, analysis, differences } = fixture
  const segments = useMemo(
    () => segmentText({ start: 0, end: text.length }, judgeFindings(text, expected, analysis)),
    [text, expected, analysis],
  )
  return (
    <section id={slug} aria-labelledby={`${slug}-title`}>
      <h2 id={`${slug}-title`}>{slug}</h2>
      <article>
        {segments.map((segment) => (
          <SegmentMark key={segment.start} text={text} segment={segment} />
        ))}
      </article>
      <ol aria-label={`Differences in ${slug}`}>
        {differences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  )
}

interface SegmentMarkProps {
  readonly text: string
  readonly segment: Segment<JudgedMark>
}

/** The shortest mark of each layer gives the look; the tooltip tells of all. */
function SegmentMark({ text, segment: { start, end, marks } }: SegmentMarkProps) {
  const words = text.slice(start, end)
  if (marks.length === 0) return words
  const mention = worst(marks.filter(({ layer }) => layer === 'mention'))
  const quote = marks.find(({ layer }) => layer === 'quote')
  return (
    <mark
      data-mention={mention?.verdict}
      data-quote={quote?.verdict}
      title={marks.map(({ verdict, note }) => `${verdict}: ${note}`).join('\n')}
    >
      {words}
    </mark>
  )
}

/** Where one mention is expected and another found, what is missing shows. */
function worst(marks: readonly JudgedMark[]): JudgedMark | undefined {
  return marks.find(({ verdict }) => verdict === 'missing') ?? marks[0]
}
