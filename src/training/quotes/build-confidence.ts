import { createPronounRanker } from '../../analysis/coref/ranker'
import { decodeRanker } from '../../analysis/models/decode-ranker'
import type { Readers } from '../../analysis/models/models'
import { encodeFloats } from '../../analysis/models/numbers'
import {
  createSpeakerWeigher,
  referenceVector,
  sourceVector,
  type SpeakerSignals,
  type WeighSpeaker,
} from '../../analysis/quotes/speaker-signals'
import type { BuiltModel } from '../model-folder'
import { readRecords } from '../read-corpus'
import { writeContainer } from '../write-container'
import { fitLogistic, type JudgedFinding } from './fit-logistic'
import { judgeReferences, type ClusteredText } from './judge-references'
import { judgeSources } from './judge-sources'
import { judgeSpeakers, type AnnotatedArticle } from './judge-speakers'
import { areaError, areaUnderCurve, calibrationError, type Weighed } from './measure-confidence'
import type { QuoteRecord } from './quote-documents'
import { createSignalledReader, type Signalled } from './read-signalled'

/** Articles with the source of each statement, which the models have not learned from. */
const SOURCES = 'quotes/polnear.dev.jsonl.gz'
/** Texts with the meaning of each source. The pronouns have been learned from the last. */
const REFERENCES = ['coref/gum.dev.jsonl.gz', 'coref/parcorfull_news.dev.jsonl.gz']
const REFERENCES_BUT_PRONOUNS = 'coref/gum.train.jsonl.gz'
/** Prose that is nearest to news. */
const GENRES: ReadonlySet<string> = new Set(['news', 'interview', 'bio', 'speech'])
/** What is only measured on: articles with the speaker of each statement. */
const SPEAKERS = 'quotes/newsdesk.dev.jsonl.gz'

/** See `fitLogistic`; it is 1 where weights are thought to be about 1. Between 0.3 and 10 little changes. */
const PENALTY = 1
const SEED = 1

type Read = (text: string) => Signalled
type Judged = readonly (readonly [signals: SpeakerSignals, isRight: boolean])[]

/** The weights by which a speaker is sure: those of its source, and those of what the source means, each from texts of their own. */
export function buildConfidence(
  readers: Readers,
  pronouns: Uint8Array,
  log: (line: string) => void,
): BuiltModel {
  const ranker = decodeRanker(pronouns, readers.vectors.dimensions)
  const read = createSignalledReader({
    ...readers,
    versions: [],
    pronouns: createPronounRanker(ranker, readers.vectors),
  })
  const sources = judgedSources(read)
  const references = judgedReferences(read)
  log(`confidence: ${describe(sources)} sources, ${describe(references)} references`)
  const weights = {
    source: Float32Array.from(fitLogistic(asVectors(sources, sourceVector), PENALTY)),
    reference: Float32Array.from(fitLogistic(asVectors(references, referenceVector), PENALTY)),
  }
  const articles = weighArticles(read, createSpeakerWeigher(weights))
  const weighed = articles.flat()
  const error = areaError(articles, SEED).toFixed(3)
  log(`confidence: measured on ${String(weighed.length)} speakers, standard error ${error}`)
  return {
    name: 'confidence',
    version: '2',
    licence: 'LicenseRef-research',
    bytes: writeContainer('confidence', [
      encodeFloats(weights.source),
      encodeFloats(weights.reference),
    ]),
    scores: {
      'calibration error': Number(calibrationError(weighed).toFixed(3)),
      'area under the curve': Number(areaUnderCurve(weighed).toFixed(3)),
    },
    card: CARD,
  }
}

function judgedSources(read: Read): Judged {
  return readRecords<QuoteRecord>(SOURCES).flatMap((record) => {
    const { analysis, signals } = read(record.text)
    return whereJudged(signals, judgeSources(record, analysis.quotes))
  })
}

function judgedReferences(read: Read): Judged {
  const judge = (path: string) =>
    readRecords<ClusteredText>(path)
      .filter(({ genre }) => GENRES.has(genre))
      .flatMap((record) => {
        const { analysis, signals } = read(record.text)
        return whereJudged(signals, judgeReferences(record, analysis))
      })
  return [
    ...REFERENCES.flatMap(judge),
    ...judge(REFERENCES_BUT_PRONOUNS).filter(([{ way }]) => way !== 'pronoun'),
  ]
}

/** The speakers of each article that its annotator marked too, with their confidence. */
function weighArticles(read: Read, weigh: WeighSpeaker): readonly (readonly Weighed[])[] {
  return readRecords<AnnotatedArticle>(SPEAKERS).map((article) => {
    const { analysis, signals } = read(article.text)
    return whereJudged(signals, judgeSpeakers(article, analysis)).map(([one, isRight]) => ({
      confidence: weigh(one),
      isRight,
    }))
  })
}

function whereJudged(
  signals: readonly SpeakerSignals[],
  isRight: readonly (boolean | null)[],
): Judged {
  return signals.flatMap((one, q) => {
    const right = isRight[q] ?? null
    return right === null ? [] : [[one, right] as const]
  })
}

function asVectors(
  judged: Judged,
  vectorOf: (signals: SpeakerSignals) => readonly number[],
): readonly JudgedFinding[] {
  return judged.map(([signals, isRight]) => ({ vector: vectorOf(signals), isRight }))
}

function describe(judged: Judged): string {
  const right = judged.filter(([, isRight]) => isRight).length
  return `${String(right)} of ${String(judged.length)}`
}

const CARD = `How sure the engine is of the speaker of a statement. Written by \`src/training/quotes/build-confidence.ts\`
(\`npm run train confidence\`); do not edit.

- **Holds** a weight for each of the signals of \`src/analysis/quotes/speaker-signals.ts\`: two logistic regressions, one for the
  source being right, one for the source meaning the speaker, whose probabilities are multiplied.
- **Learned from** the sources of the development part of PolNeAR, and from sources in GUM (news, interviews, biographies and speeches) and in the
  news of ParCorFull, whose meaning is marked there. Pronouns of GUM's training part are left out, for they have been learned from.
- **Measured** on 18 articles that were annotated for this project, of which no weight is learned: the figures above. The area under the
  curve has a standard error of about 0.05, drawn over articles; variants that were compared on them had areas from 0.80 to 0.85, so that the
  figure above is a little too good.
- **Meant for** telling the reader which speakers want a second look.
- **Fails where** a name stands for the wrong thing ("the MEP" taken for a body), or a whole kind of source is rare in what it learned from, such
  as letters and court papers.`
