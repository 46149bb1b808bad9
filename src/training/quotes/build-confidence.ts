import { createPronounRanker } from '../../analysis/coref/ranker'
import { decodeRanker } from '../../analysis/models/decode-ranker'
import type { Models, Readers } from '../../analysis/models/models'
import { encodeFloats } from '../../analysis/models/numbers'
import { analyseText } from '../../analysis/analyse-text'
import {
  SIGNALS,
  signalVector,
  weighSignals,
  type SpeakerSignals,
} from '../../analysis/quotes/speaker-signals'
import type { BuiltModel } from '../model-folder'
import { readRecords } from '../read-corpus'
import { writeContainer } from '../write-container'
import { fitLogistic, type JudgedSpeaker } from './fit-logistic'
import { judgeSpeakers, type AnnotatedArticle } from './judge-speakers'
import { areaUnderCurve, calibrationError, type Weighed } from './measure-confidence'

const ARTICLES = 'quotes/newsdesk.dev.jsonl.gz'

/**
 * The weights by which a speaker is sure: fitted to all annotated articles, and measured on each by weights that were
 * fitted to the others.
 */
export function buildConfidence(
  readers: Readers,
  pronouns: Uint8Array,
  log: (line: string) => void,
): BuiltModel {
  const articles = readRecords<AnnotatedArticle>(ARTICLES).map((article) =>
    judgeArticle(article, readers, pronouns),
  )
  const weighed = articles.flatMap((own) => {
    const weights = fitLogistic(articles.filter((other) => other !== own).flat(), SIGNALS)
    return own.map(({ vector, isRight }): Weighed => ({
      confidence: weighSignals(weights, vector),
      isRight,
    }))
  })
  log(`confidence: ${String(weighed.length)} statements of ${String(articles.length)} articles`)
  const weights = Float32Array.from(fitLogistic(articles.flat(), SIGNALS))
  return {
    name: 'confidence',
    version: '1',
    licence: 'LicenseRef-research',
    bytes: writeContainer('confidence', [encodeFloats(weights)]),
    scores: {
      'calibration error': Number(calibrationError(weighed).toFixed(3)),
      'area under the curve': Number(areaUnderCurve(weighed).toFixed(3)),
    },
    card: CARD,
  }
}

/** The signals of each statement that the annotator marked too, and whether its speaker is right. */
function judgeArticle(
  article: AnnotatedArticle,
  readers: Readers,
  pronouns: Uint8Array,
): readonly JudgedSpeaker[] {
  const signals: SpeakerSignals[] = []
  const models: Models = {
    ...readers,
    versions: [],
    pronouns: createPronounRanker(
      decodeRanker(pronouns, readers.vectors.dimensions),
      readers.vectors,
    ),
    weighSpeaker: (one) => {
      signals.push(one)
      return 1
    },
  }
  const right = judgeSpeakers(article, analyseText(article.text, models))
  return right.flatMap((isRight, q) =>
    isRight === null ? [] : [{ vector: signalVector(signals[q]!), isRight }],
  )
}

const CARD = `How sure the engine is of the speaker of a statement. Written by \`src/training/quotes/build-confidence.ts\`
(\`npm run train confidence\`); do not edit.

- **Holds** a weight for each of the signals of \`src/analysis/quotes/speaker-signals.ts\`: logistic regression.
- **Learned from** 18 articles that were annotated for this project; their texts are the publishers' and not in the model.
- **Measured** article by article in turn, by weights that were fitted to the others: the figures above.
- **Meant for** telling the reader which speakers want a second look.
- **Fails where** a whole kind of source is rare in these articles, such as letters and court papers.`
