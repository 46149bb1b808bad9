import type { ContentMark, CueMark, Mark, MentionMark } from '../../derive/lay-out-article'
import type { Segment } from '../../derive/segment-text'
import { useAppStore } from '../../store/use-app-store'
import styles from './TextSegment.module.css'

interface TextSegmentProps {
  readonly segment: Segment<Mark>
  readonly text: string
  /** Names of the anchors that rails begin or end at here; null where none does. */
  readonly anchors: string | null
  /** True for the one mention that the Tab key stops at. */
  readonly isTabStop: boolean
}

/** One stretch of text under the same findings, of which the shortest takes the click. */
export function TextSegment({ segment, text, anchors, isTabStop }: TextSegmentProps) {
  const mention = segment.marks.find((mark): mark is MentionMark => mark.kind === 'mention')
  const content = segment.marks.find((mark): mark is ContentMark => mark.kind === 'content')
  const cue = segment.marks.find((mark): mark is CueMark => mark.kind === 'cue')
  const isLit = useAppStore(({ speakers }) => speakers.length > 0 && isSaidBy(segment, speakers))
  const isChosen = useAppStore(({ selected }) =>
    selected?.kind === 'entity'
      ? mention?.entity === selected.id
      : selected?.kind === 'quote' && isPartOf(segment, selected.id),
  )
  const isReached = useAppStore(
    ({ selected, mention: reached }) =>
      selected?.kind === 'entity' && selected.id === mention?.entity && reached === mention.index,
  )
  const opensMention = mention?.start === segment.start
  return (
    <span
      className={styles.segment}
      style={anchors ? { '--anchors': anchors } : undefined}
      data-start={segment.start}
      data-lit={isLit || undefined}
      data-chosen={isChosen || undefined}
      data-reached={isReached || undefined}
      data-cue={cue ? '' : undefined}
      {...(content && describeContent(content))}
      {...(mention && describeMention(mention))}
      {...(opensMention && {
        role: 'link',
        tabIndex: isTabStop ? 0 : -1,
        'aria-describedby': `kind-${mention.entityKind}`,
        'aria-current': isReached || undefined,
      })}
      {...(content?.opens && content.start === segment.start && { id: `quote-${content.quote}` })}
      {...(content?.opens && content.start === segment.start && !opensMention && { tabIndex: -1 })}
    >
      {text}
    </span>
  )
}

function isSaidBy(segment: Segment<Mark>, speakers: readonly string[]): boolean {
  return segment.marks.some(
    (mark) => mark.kind !== 'mention' && mark.speakers.some((key) => speakers.includes(key)),
  )
}

function isPartOf(segment: Segment<Mark>, quote: string): boolean {
  return segment.marks.some((mark) => mark.kind !== 'mention' && mark.quote === quote)
}

function describeContent({ quote, quoteKind, voice, certainty }: ContentMark) {
  return {
    'data-quote': quote,
    'data-quote-kind': quoteKind,
    'data-voice': voice,
    'data-quote-certainty': certainty,
  }
}

function describeMention({ entity, entityKind, form, index, certainty }: MentionMark) {
  return {
    'data-entity': entity,
    'data-kind': entityKind,
    'data-form': form,
    'data-mention': index,
    'data-certainty': certainty,
  }
}
