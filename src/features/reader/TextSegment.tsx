import type { ContentMark, CueMark, Mark, MentionMark } from '../../derive/marks'
import type { Segment } from '../../derive/segment-text'
import type { AppState } from '../../store/create-app-store'
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
  const standing = useAppStore((state) => standingOf(segment.marks, state))
  const opensMention = mention?.start === segment.start
  const opensStatement = segment.marks.some(
    (mark) => mark.kind === 'content' && mark.opens && mark.start === segment.start,
  )
  return (
    <span
      className={styles.segment}
      style={anchors ? { '--anchors': anchors } : undefined}
      data-start={segment.start}
      data-standing={standing || undefined}
      data-cue={cue ? '' : undefined}
      {...(content && describeContent(content))}
      {...(mention && describeMention(mention))}
      {...(opensMention && {
        role: 'link',
        tabIndex: isTabStop ? 0 : -1,
        'aria-describedby': describedBy(mention),
        'aria-current': standing.includes('reached') || undefined,
      })}
      {...(opensStatement && !opensMention && { tabIndex: -1 })}
    >
      {text}
    </span>
  )
}

/**
 * How a segment stands to the reader's choices, in words that style sheets match: `lit` when a
 * chosen speaker says it, `quoted` when it is part of the selected statement, `chosen` when it means
 * the selected entity, `reached` when it is the very mention the reader stands on. One string, so that one comparison tells whether to draw it again.
 */
function standingOf(marks: readonly Mark[], state: AppState): string {
  const { speakers, selected, mention: reached } = state
  if (speakers.length === 0 && selected === null) return ''
  let standing = ''
  if (speakers.length > 0 && marks.some((mark) => isSaidBy(mark, speakers))) standing += ' lit'
  for (const mark of marks) {
    if (mark.kind !== 'mention') {
      if (selected?.kind === 'quote' && mark.quote === selected.id) standing += ' quoted'
    } else if (selected?.kind === 'entity' && mark.entity === selected.id) {
      standing += mark.index === reached ? ' chosen reached' : ' chosen'
    }
  }
  return standing.trimStart()
}

function isSaidBy(mark: Mark, speakers: readonly string[]): boolean {
  return mark.kind !== 'mention' && mark.speakers.some((key) => speakers.includes(key))
}

/** The elements that hold the words for a mention's kind and for how sure that is. */
function describedBy({ entityKind, certainty }: MentionMark): string {
  return certainty === 'sure' ? `kind-${entityKind}` : `certainty-${certainty} kind-${entityKind}`
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
