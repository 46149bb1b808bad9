import type { PrintedFigure } from './read-figures'
import { behind, inRow, linesWith } from './read-figures'
import type { Figure } from './score'
import { percentage } from './score'

/** One call of the scorer: a task on a file of annotated texts, and what to read from its output. */
export interface ScorerRun {
  readonly group: string
  /** The scorer's name for what it measures. */
  readonly task: 'ner' | 'quotes' | 'speakers' | 'coref' | 'gap' | 'seed'
  /** How the table calls the texts. */
  readonly set: string
  /** The annotated texts, from the folder of shared material. */
  readonly gold: string
  /** Only texts of these genres; null for all. */
  readonly genres: readonly string[] | null
  readonly figures: readonly PrintedFigure[]
}

/** The least that will do, and the aim. */
type Targets = readonly [number, number] | null

/** Names of persons, organisations and places: newswire, world news, encyclopaedia, web. */
const NAME_SETS: readonly (readonly [string, Targets])[] = [
  ['conll2003.dev', [94.7, 95.5]],
  ['cleanconll.dev', null],
  ['worldwide.dev', [86.5, 88.5]],
  ['ieer.dev', [86, 89]],
  ['wikigold.dev', [73, 78]],
  ['uner_ewt.dev', null],
  ['gmb.dev', null],
]

/** The genres of GUM that are nearest to newspaper prose. */
const PROSE_GENRES = ['news', 'interview', 'bio', 'speech']

/** What the scorer calls a mention of somebody who is not in the annotation, or a statement that is none. */
const TOO_MUCH = /^spurious |: has the /

/** Every call of the scorer, in the order of the table. */
export const SCORER_RUNS: readonly ScorerRun[] = [
  ...NAME_SETS.map(([set, targets]) =>
    run('names', 'ner', set, `corpora/ner/${set}.jsonl.gz`, [
      {
        ...percentage('exact span and type, F1', targets),
        read: inRow('names: exact span and type'),
      },
    ]),
  ),
  run('quotes', 'quotes', 'polnear.dev', 'corpora/quotes/polnear.dev.jsonl.gz', [
    { ...percentage('content words, F1', [87, 90]), read: inRow('content, word by word') },
    {
      ...percentage('content half or more, F1', [71, 77]),
      read: inRow('content, half or more in common'),
    },
    { ...percentage('content exact, F1', [56, 63]), read: inRow('content, the same words') },
    {
      ...percentage('content and source, F1', [63, 71]),
      read: inRow('who said what: content and source'),
    },
    {
      ...percentage('direct, found with right source', [91, 95]),
      read: behind('found with the right source'),
    },
  ]),
  run('speakers', 'speakers', 'newsdesk.dev', 'corpora/quotes/newsdesk.dev.jsonl.gz', [
    {
      ...percentage('direct and mixed, F1', [86, 93]),
      read: inRow('direct and mixed, right speaker'),
    },
    {
      ...percentage('all statements, F1', [61, 72]),
      read: inRow('statements with the right speaker'),
    },
    { ...percentage('entities, F1', null), read: inRow('entities: kind and last name') },
    {
      ...fraction('calibration error', 'lower', [0.09, 0.05]),
      read: behind('calibration error of confidence'),
    },
    {
      ...fraction('confidence tells right from wrong, AUC', 'higher', [0.75, 0.85]),
      read: behind('confidence tells right from wrong'),
    },
  ]),
  {
    ...run('coref', 'coref', 'gum.dev', 'corpora/coref/gum.dev.jsonl.gz', [
      {
        ...percentage('mentions resolved, F1', [62, 70]),
        read: inRow('mentions resolved to a name'),
      },
    ]),
    genres: PROSE_GENRES,
  },
  run('coref', 'coref', 'parcorfull_news.dev', 'corpora/coref/parcorfull_news.dev.jsonl.gz', [
    { ...percentage('mentions resolved, F1', null), read: inRow('mentions resolved to a name') },
  ]),
  run('gap', 'gap', 'gap.dev', 'corpora/coref/gap.dev.jsonl.gz', [
    { ...percentage('ambiguous pronouns, F1', [65, 72]), read: inRow('ambiguous pronouns (GAP)') },
  ]),
  run('seed', 'seed', 'seed article', 'seed/nato-libya.gold.json', [
    { ...count('entities', 'higher'), read: behind('article: entities') },
    { ...count('mentions', 'higher'), read: behind(', mentions') },
    { ...count('quotations', 'higher'), read: behind(', quotes') },
    { ...count('spurious', 'lower'), read: linesWith(TOO_MUCH) },
  ]),
]

function run(
  group: string,
  task: ScorerRun['task'],
  set: string,
  gold: string,
  figures: readonly PrintedFigure[],
): ScorerRun {
  return { group, task, set, gold, genres: null, figures }
}

function fraction(measure: string, better: Figure['better'], targets: Targets): Figure {
  return { ...percentage(measure, targets), scale: 'fraction', better }
}

function count(measure: string, better: Figure['better']): Figure {
  return { ...percentage(measure, null), scale: 'count', better }
}
