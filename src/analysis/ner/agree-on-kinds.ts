import type { EntityKind } from '../../model/entity'
import type { DocumentWords } from './document-words'
import type { NameMention } from './name-mention'

/** Evidence below this is a guess from one place; the document may overrule it. */
const OVERRULED_BELOW = 0.85
/** A surname or given name alone, once its bearer's full name has been read. */
const PART_OF_PERSON = 0.93

/**
 * The mentions with one kind for each name: the surest evidence in the document decides for all its mentions, and a
 * single word that is part of a person's full name is that person.
 */
export function agreeOnKinds(
  words: DocumentWords,
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const votes = countVotes(mentions)
  const persons = partsOf('person', mentions, votes)
  const bodies = partsOf('organisation', mentions, votes)
  return mentions.map((mention) => {
    const { kind, confidence } = winner(votes, mention)
    if (mention.endToken - mention.firstToken === 1 && persons.has(mention.name)) {
      const isCountry = words.gazetteer.places.get(mention.name)?.type === 'country'
      if (!isCountry && (kind === 'person' || confidence < STRONG_PLACE))
        return { ...mention, kind: 'person', confidence: PART_OF_PERSON }
    }
    if (
      kind !== 'place' &&
      confidence < OVERRULED_BELOW &&
      bodies.has(mention.name) &&
      !mention.name.includes(' ')
    )
      return { ...mention, kind: 'organisation', confidence: PART_OF_BODY }
    if (kind === mention.kind || mention.confidence > OVERRULED_BELOW) return mention
    return { ...mention, kind, confidence }
  })
}

/** "Park" alone, once "Park Holdings" has been read and nothing better is known. */
const PART_OF_BODY = 0.7
/** A place as sure as this is not taken for a person of the same name. */
const STRONG_PLACE = 0.9

type Votes = ReadonlyMap<string, Readonly<Record<EntityKind, { sum: number; best: number }>>>

function countVotes(mentions: readonly NameMention[]): Votes {
  const votes = new Map<string, Record<EntityKind, { sum: number; best: number }>>()
  for (const { name, kind, confidence } of mentions) {
    let entry = votes.get(name.toLowerCase())
    if (!entry) {
      entry = {
        person: { sum: 0, best: 0 },
        organisation: { sum: 0, best: 0 },
        place: { sum: 0, best: 0 },
      }
      votes.set(name.toLowerCase(), entry)
    }
    entry[kind].sum += confidence * confidence
    entry[kind].best = Math.max(entry[kind].best, confidence)
  }
  return votes
}

function winner(votes: Votes, mention: NameMention): { kind: EntityKind; confidence: number } {
  let { kind, confidence } = mention
  const entry = votes.get(mention.name.toLowerCase())
  if (!entry) return { kind, confidence }
  let most = 0
  for (const candidate of ['person', 'organisation', 'place'] as const) {
    const { sum, best } = entry[candidate]
    // One strong sign outweighs several guesses.
    const weight = best * best * 2 + sum / 4
    if (best > 0 && weight > most) {
      most = weight
      kind = candidate
      confidence = best
    }
  }
  return { kind, confidence }
}

/** First and last words of the full names of one kind. */
function partsOf(
  kind: EntityKind,
  mentions: readonly NameMention[],
  votes: Votes,
): ReadonlySet<string> {
  const parts = new Set<string>()
  for (const mention of mentions) {
    if (!mention.name.includes(' ') || winner(votes, mention).kind !== kind) continue
    const all = mention.name.split(' ')
    parts.add(all[0]!).add(all[all.length - 1]!)
  }
  return parts
}
