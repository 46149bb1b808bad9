import type { SourceKind } from '../../model/quote'
import type { FoundSpeaker } from './find-speaker'
import type { QuotePage } from './quote-page'
import type { SourceHead } from './source-head'
import type { SourceWay, SpeakerSignals } from './speaker-signals'
import type { Statement } from './statement'

/** What has been found of a statement's source. */
interface ReadSource {
  readonly statement: Statement
  readonly head: SourceHead | null
  readonly speaker: FoundSpeaker | null
  readonly kind: SourceKind
}

/**
 * Reads the signals of each speaker.
 * @param statements all those of the page
 */
export function createSignalReader(
  page: QuotePage,
  statements: readonly Statement[],
): (found: ReadSource) => SpeakerSignals {
  const isSaid = new Uint8Array(page.tokens.length)
  for (const { content } of statements)
    for (const { first, end } of content) isSaid.fill(1, first, end)

  return ({ statement: { source, sourceProbability }, head, speaker, kind }) => {
    const way = speaker?.way ?? wayToNobody(page, head, kind)
    const isNoun = head?.form === 'nominal' && (way === 'definite' || way === 'indefinite')
    return {
      way,
      source: sourceProbability,
      isInside: source !== null && isSaid[source.first] === 1,
      reference: speaker?.reference ?? 1,
      isSingular: isNoun && !PLURAL.test(page.tokens[head.end - 1]!.text),
      isCapitalised: head?.form === 'nominal' && endsInCapital(page, head.end - 1),
    }
  }
}

function wayToNobody(page: QuotePage, head: SourceHead | null, kind: SourceKind): SourceWay {
  if (!head || kind === 'unresolved') return 'nobody'
  if (kind === 'document') return 'document'
  if (head.form !== 'nominal') return 'pronoun of nobody'
  return DEFINITE.test(page.tokens[head.first]!.text) ? 'definite' : 'indefinite'
}

/** What begins the words for somebody who has been told of before, so that a name for them may have been overlooked. */
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their)$/i

/** Most nouns in the plural, and hardly any others: not "boss", "census" and "crisis". */
const PLURAL = /(?:[^isu]s|people|police|men)$/i

/** Has this word a capital that is not owed to the beginning of a sentence or quotation? */
function endsInCapital({ tokens, sentences, sentenceAt }: QuotePage, i: number): boolean {
  return (
    /^\p{Lu}/u.test(tokens[i]!.text) &&
    i > sentences[sentenceAt[i]!]!.firstToken &&
    /^[\p{L}\p{N},]/u.test(tokens[i - 1]!.text)
  )
}
