import type { EntityKind } from '../../model/entity'
import type { Sentence, Token } from '../../model/syntax'
import { bestLabels } from '../network/chain'
import { labelMarginals } from '../network/label-marginals'
import { calibrate } from './calibrate'
import { documentEvidence } from './document-evidence'
import { firstMarginals, readFirst, type FirstReading } from './first-reading'
import { findTitle } from './find-title'
import { labelSpans, type LabelledName } from './label-spans'
import type { NameFinder } from './name-finder'
import { mendNames } from './mend-names'
import { NAME_TYPES } from './name-labels'
import type { NameMention } from './name-mention'
import type { ReadDocument } from './read-document'

const KINDS: Readonly<Partial<Record<(typeof NAME_TYPES)[number], EntityKind>>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
}

/**
 * The names of persons, organisations and places, in text order, never overlapping. Every sentence is read twice: by
 * itself, and in the light of what the first reading found in the rest of the document.
 */
export function findNames(document: ReadDocument, finder: NameFinder): readonly NameMention[] {
  const { tokens, sentences } = document
  const readings = readFirst(document, finder)
  const evidence = documentEvidence(tokens, sentences, firstMarginals(tokens, readings, finder))
  const found: Omit<NameMention, 'title'>[] = []
  for (const reading of readings) {
    const { firstToken } = reading
    for (const name of mendNames(readSecond(finder, reading, evidence), tokens, firstToken)) {
      const kind = KINDS[NAME_TYPES[name.type]!]
      const confidence = calibrate(finder.second.calibration, name.probability)
      if (kind && confidence >= finder.leastConfidence)
        found.push(makeMention(document, firstToken, name, kind, confidence))
    }
  }
  return withTitles(tokens, sentences, found)
}

function readSecond(
  { second, readAgain }: NameFinder,
  { scores, isNear, firstToken }: FirstReading,
  evidence: Float32Array,
): readonly LabelledName[] {
  const sums = readAgain(scores, evidence, firstToken, isNear)
  const labels = bestLabels(second.chain, sums)
  if (!labels.some((label) => label !== 0)) return []
  return labelSpans(labels, labelMarginals(second.chain, sums))
}

function makeMention(
  { text, tokens }: ReadDocument,
  stretchFirst: number,
  name: LabelledName,
  kind: EntityKind,
  confidence: number,
): Omit<NameMention, 'title'> {
  const firstToken = stretchFirst + name.firstToken
  const endToken = stretchFirst + name.endToken
  const { start } = tokens[firstToken]!
  const { end } = tokens[endToken - 1]!
  return {
    start,
    end,
    firstToken,
    endToken,
    name: text.slice(start, end).replace(/\s+/g, ' '),
    kind,
    confidence,
  }
}

function withTitles(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  found: readonly Omit<NameMention, 'title'>[],
): readonly NameMention[] {
  const inName = new Uint8Array(tokens.length)
  for (const { firstToken, endToken } of found) inName.fill(1, firstToken, endToken)
  let s = 0
  return found.map((name) => {
    while (sentences[s]!.endToken <= name.firstToken) s++
    const { firstToken } = sentences[s]!
    const title =
      name.kind === 'person'
        ? findTitle(tokens, name.firstToken, firstToken, (token) => inName[token] === 1)
        : null
    return { ...name, title }
  })
}
