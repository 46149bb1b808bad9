import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Models } from '../../../src/analysis/models/models'
import { analyseText } from '../../../src/analysis/analyse-text'
import type { Quote } from '../../../src/model/quote'
import type { Span } from '../../../src/model/span'
import { holdsFor } from '../../support/holds-for'
import { readModels } from '../../support/read-models'

const PARAGRAPHS = [
  '“The mill is safe,” said Rosa Keane, the mayor of Leeds. “The bridge is not.”',
  'Ben Reed told reporters the plan was “a bad joke” and called for a vote.',
  '"We lost the match in midfield," Jason Keane said on Friday, "but we were never afraid."',
  'The snow had fallen since Tuesday and the workers’ boats lay in the harbour.',
  "Maria Lopez said: 'It's the farmers' land and nobody else's.'",
  '‘The wards are full,’ a nurse at the clinic said. ‘Nobody can go home before May.’',
  'According to the council, the tunnel is years behind its plan.',
  '«The border is open», said the minister in Oslo, who had met the drivers.',
  'Her first novel, “The Salt Road”, was sold in Norwich and in the ’90s in Kent.',
  'The union accused the brewery of “poisoning” the river, which the brewery denied.',
]
const BETWEEN = '\n\n'
const MARKS = ['“', '”', '"', "'", '‘', '’', '«', '»']
const ANY_MARK = new RegExp(`[${MARKS.join('')}]`, 'g')

type Damage = 'none' | 'deleted' | 'doubled' | { readonly swappedFor: string }

let models: Models
beforeAll(async () => {
  models = await readModels()
})

const article = fc.shuffledSubarray(PARAGRAPHS, { minLength: 3, maxLength: 6 })
const damages = fc.array(
  fc.oneof(
    fc.constantFrom<Damage>('none', 'deleted', 'doubled'),
    fc.constantFrom(...MARKS).map((swappedFor): Damage => ({ swappedFor })),
  ),
  { minLength: 1, maxLength: 8 },
)
const articleWithDamage = fc.record({
  paragraphs: article,
  damages,
  at: fc.nat({ max: PARAGRAPHS.length }),
})

it('spoil no paragraph but their own and the one behind', () => {
  holdsFor(articleWithDamage, ({ paragraphs, damages, at }) => {
    const spoilt = at % paragraphs.length
    const damaged = paragraphs.map((text, i) => (i === spoilt ? damage(text, damages) : text))
    const others = paragraphs.flatMap((_, i) => (i === spoilt || i === spoilt + 1 ? [] : [i]))
    const before = statementsByParagraph(paragraphs)
    const after = statementsByParagraph(damaged)
    expect(others.map((i) => after[i])).toEqual(others.map((i) => before[i]))
  })
})

it('anywhere leave every span within the text', () => {
  holdsFor(articleWithDamage, ({ paragraphs, damages }) => {
    const text = damage(paragraphs.join(BETWEEN), damages)
    const spans = analyseText(text, models).quotes.flatMap(spansOf)
    expect(spans.filter((span) => !liesWithin(span, text.length))).toEqual([])
  })
})

/** The text with its marks damaged one after another; the list of damages begins anew when it ends. */
function damage(text: string, damages: readonly Damage[]): string {
  let next = 0
  return text.replace(ANY_MARK, (mark) => damageMark(mark, damages[next++ % damages.length]))
}

function damageMark(mark: string, how: Damage = 'none'): string {
  if (how === 'none') return mark
  if (how === 'deleted') return ''
  return how === 'doubled' ? mark + mark : how.swappedFor
}

/** The spans of each statement, counted from the start of the paragraph in which it begins. */
function statementsByParagraph(paragraphs: readonly string[]): readonly (readonly Span[])[][] {
  const { quotes } = analyseText(paragraphs.join(BETWEEN), models)
  let start = 0
  return paragraphs.map((paragraph) => {
    const from = start
    start += paragraph.length + BETWEEN.length
    return quotes
      .map(spansOf)
      .filter(([first]) => first && first.start >= from && first.start < start)
      .map((spans) => spans.map((span) => ({ start: span.start - from, end: span.end - from })))
  })
}

/** All that a statement points at, its content first. */
function spansOf({ content, cue, source }: Quote): readonly Span[] {
  return [...content, cue, source].filter((span) => span !== null)
}

function liesWithin({ start, end }: Span, length: number): boolean {
  return start >= 0 && start < end && end <= length
}
