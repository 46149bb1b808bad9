import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../../src/analysis/models/models'
import { analyseText } from '../../../src/analysis/analyse-text'
import { markQuote } from '../../support/find-in-text'
import { readModels } from '../../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

describe('a quotation', () => {
  it.each([
    ['in front of verb and name', '[content “We won,”] [cue said] [source Ada Park].'],
    ['in front of name and verb', '[content “We won,”] [source Ada Park] [cue said].'],
    ['behind a colon', '[source Ada Park] [cue said]: [content “We won.”]'],
    ['behind a comma', '[source Ada Park] [cue said], [content “We won.”]'],
    ['in British marks', '[content ‘We won the workers’ vote,’] [cue said] [source Ada Park].'],
    ['in straight marks', '[content "We won,"] [source she] [cue added].'],
    ['in doubled single marks', "[content ''We won,''] [cue said] [source Ada Park]."],
    ['in guillemets', '[content «We won,»] [cue said] [source Ada Park].'],
    ['that ends in a question', '[content “Why did we win?”] [source Ada Park] [cue asked].'],
    [
      'interrupted by its cue',
      '[content “We won,”] [source he] [cue said], [content “but not by much.”]',
    ],
    [
      'taken up in a new sentence',
      '[content “We won,”] [source he] [cue said]. [content “It was not by much.”]',
    ],
    ['that was told to somebody', '[content “We won,”] [source he] [cue told] Radio Kent.'],
    [
      'said through a participle',
      'With rebel spokesman [source Ada Park] [cue saying]: [content “We won.”]'.replace(
        'rebel spokesman [source ',
        '[source rebel spokesman ',
      ),
    ],
    [
      'with an apposition in the source',
      '[content “We won,”] [cue said] [source Ada Park, the chairwoman of the harbour board].',
    ],
    [
      'with an apposition before the verb',
      '[source Ada Park, a fisherman from Kent,] [cue said]: [content “We won.”]'.replace(
        ',] [cue',
        '], [cue',
      ),
    ],
    ['behind a name and a colon', '[source Ada Park]: [content “We won the vote in the end.”]'],
    [
      'of a reporter abroad',
      '[content “We won,”] [cue says] [source the BBC’s Daniel Reed] in Oslo.',
    ],
    ['signed behind a dash', '[content “We won the vote in the end.”] — [source Ada Park]'],
    [
      'of a source with a relative clause',
      '[source Ada Park], who replaced Ben Reed in March, [cue said]: [content “We won.”]',
    ],
    [
      'that somebody was quoted with',
      '[source Ada Park] [cue was quoted as saying]: [content “We won the vote.”]',
    ],
    ['that was tweeted', '[content “We won the vote,”] [source Ada Park] [cue tweeted].'],
    ['of two', '[content “We won,”] [cue said] [source Ada Park and Ben Reed].'],
    [
      'with what it is an answer to',
      'Asked about the vote, [source Ada Park] [cue said]: [content “We won it.”]',
    ],
    [
      'behind a dateline',
      'DOVER, England (AP) — [content “We won the vote,”] [source Ada Park] [cue said].',
    ],
  ])('%s', (_rule, marked) => {
    expect(markQuote(marked, models)).toBe(marked)
  })
})

describe('an indirect statement', () => {
  it.each([
    ['with "that"', '[source Ada Park] [cue said] that [content the ferry had sunk].'],
    ['without "that"', '[source Ada Park] [cue said] [content the ferry had sunk].'],
    ['behind a day', '[source Ada Park] [cue said] on Monday [content the ferry had sunk].'],
    [
      'behind an adverbial',
      '[source Ada Park] [cue said] in a statement that [content the ferry had sunk].',
    ],
    [
      'in front of its source',
      '[content The ferry had sunk off Kent], [source Ada Park] [cue said].',
    ],
    [
      'in front of verb and source',
      '[content The ferry had sunk off Kent], [cue say] [source officials].',
    ],
    [
      'in front of "according to"',
      '[content The ferry had sunk], [cue according to] [source Ada Park].',
    ],
    [
      'behind "according to"',
      '[cue According to] [source Ada Park], [content the ferry had sunk].',
    ],
    [
      'of somebody told',
      '[source Ada Park] [cue told] Ben Reed that [content the ferry had sunk].',
    ],
    ['as an infinitive', '[source Ada Park] [cue vowed] [content to raise the ferry].'],
    [
      'as a demand on somebody',
      '[source Ada Park] [cue urged] [content the board to raise the ferry].',
    ],
    [
      'as an accusation',
      '[source Ada Park] [cue accused] [content the board of sinking the ferry].',
    ],
    ['as a question', '[source Ada Park] [cue asked] [content whether the ferry had sunk].'],
    [
      'through a participle of the same subject',
      '[source Norway] closed the port, [cue saying] [content the ferry had sunk].',
    ],
    [
      'of a relative clause',
      'It was left to Ada Park, [source who] [cue said] [content the ferry had sunk].',
    ],
    ['with auxiliaries', '[source Ada Park] [cue has said] [content the ferry was safe].'],
    ['of the present', '[source Ada Park] [cue says] [content the ferry is safe].'],
    ['of two', '[source Ada Park and Ben Reed] [cue said] [content the ferry was safe].'],
    ['of a letter', '[source The letter] [cue says] [content the ferry was never safe].'],
    ['of a report', '[source The report] [cue said] [content the ferry had never been safe].'],
    ['of a poll', '[source A poll] [cue says] [content most voters want the ferry back].'],
    [
      'that interrupts itself',
      '[content Without the ferry], [source she] [cue said], [content the island would starve].',
    ],
    [
      'behind a dateline, with a bare day',
      'DOVER, England (AP) — [source The harbour board] [cue said] Monday [content the ferry had sunk].',
    ],
    [
      'with quoted words in it',
      '[source Ada Park] [cue said] [content the ferry was “a wreck” by the time it sank].',
    ],
    ['as a belief', '[source Ada Park] [cue believes] [content the ferry will sail again].'],
    ['as a denial', '[source Ada Park] [cue denied] [content she had sunk the ferry].'],
    [
      'behind an adverbial clause',
      'In a statement, [source the board] [cue said] [content the ferry had sunk].',
    ],
  ])('%s', (_rule, marked) => {
    expect(markQuote(marked, models)).toBe(marked)
  })

  it('ends where somebody else speaks', () => {
    const text = 'Ada Park said the ferry had sunk and Ben Reed said it was raining.'
    const { quotes } = analyseText(text, models)
    expect(
      quotes.map(({ content }) => content.map(({ start, end }) => text.slice(start, end))),
    ).toEqual([['the ferry had sunk'], ['it was raining']])
  })

  it('of a participle has the subject of its sentence for a source', () => {
    const text = 'The board attacked Ada Park, saying that she had sunk the ferry.'
    const [quote] = analyseText(text, models).quotes.filter(({ verb }) => verb?.lemma === 'say')
    expect(quote?.source && text.slice(quote.source.start, quote.source.end)).toBe('The board')
  })

  it('is mixed where some of its words are quoted', () => {
    const { quotes } = analyseText('Ada Park said the ferry was “a wreck” by then.', models)
    expect(quotes.map(({ kind }) => kind)).toEqual(['mixed'])
  })
})

describe('no statement', () => {
  it.each([
    ['a term', 'The so-called “gig” economy grew.'],
    ['the noun "report"', 'The report was late and the claim was lost.'],
    ['a wish not to be named', 'An official, who asked not to be named, closed the port.'],
    ['a refusal to comment', 'The harbour board declined to comment.'],
    ['a condition', 'The ferry would sail again, provided that the harbour board paid for it.'],
    ['a nickname', 'Ben “the Crab” Reed sold the ferry.'],
    ['an apostrophe', 'The workers’ boat and the ’90s were gone.'],
  ])('is %s', (_rule, text) => {
    expect(analyseText(text, models).quotes).toEqual([])
  })
})

describe('marks', () => {
  it('that are odd in number spoil only their own paragraph', () => {
    const text = 'He called it a "farce and left.\n\n"We won the vote," said Ada Park.'
    const found = analyseText(text, models).quotes.map(({ content }) =>
      text.slice(content[0]!.start, content[0]!.end),
    )
    expect(found).toContain('"We won the vote,"')
  })

  it('that open each paragraph and close only the last make one quotation a paragraph', () => {
    const text =
      '“We won the vote at last,” said Ada Park.\n\n“It was close, and it was late.\n\n“But we won.”'
    const { quotes } = analyseText(text, models)
    expect(quotes).toHaveLength(3)
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set(['ada-park']))
    expect(quotes.slice(1).map(({ cue, source }) => [cue, source])).toEqual([
      [null, null],
      [null, null],
    ])
  })
})

describe('what is still missed', () => {
  it.fails.each([
    ['what will be said', 'Ada Park will say the ferry sank.'],
    ['a title that is sung', 'They sang “Row Your Boat” on the ferry.'],
    ['what nobody is named for', 'The ferry was said to be safe.'],
  ])('%s is taken for a statement', (_rule, text) => {
    expect(analyseText(text, models).quotes).toEqual([])
  })

  it.fails('a statement inside another', () => {
    const text = 'Ada Park said that Ben Reed had told her the ferry was safe.'
    const { quotes } = analyseText(text, models)
    expect(quotes.map(({ source }) => source && text.slice(source.start, source.end))).toEqual([
      'Ada Park',
      'Ben Reed',
    ])
  })
})
