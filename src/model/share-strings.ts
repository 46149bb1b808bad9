import type { ArticleDigest, EntityDigest, StatementDigest } from './digest'
import type { ReportingVerb } from './quote'

/**
 * Digests whose ids, names and kinds are the same strings in memory wherever they are equal. What comes
 * from the disk has each of them anew, a million small objects in ten thousand articles.
 */
export function createSharer(): (digest: ArticleDigest) => ArticleDigest {
  const known = new Map<string, string>()
  const verbs = new Map<string, ReportingVerb>()

  function share<Text extends string | null>(text: Text): Text {
    if (text === null) return text
    const same = known.get(text)
    if (same === undefined) known.set(text, text)
    // Equal strings are of one type.
    return (same ?? text) as Text
  }

  function shareVerb(verb: ReportingVerb): ReportingVerb {
    const key = `${verb.kind} ${verb.lemma}`
    const same = verbs.get(key) ?? verb
    verbs.set(key, same)
    return same
  }

  const shareAll = (texts: readonly string[]) => (texts.length > 0 ? texts.map(share) : NONE)

  function shareEntity(entity: EntityDigest): EntityDigest {
    return {
      ...entity,
      id: share(entity.id),
      kind: share(entity.kind),
      name: share(entity.name),
      aliases: shareAll(entity.aliases),
      descriptions: shareAll(entity.descriptions),
    }
  }

  function shareStatement(statement: StatementDigest): StatementDigest {
    return {
      ...statement,
      id: share(statement.id),
      kind: share(statement.kind),
      speakers: shareAll(statement.speakers),
      speakerText: share(statement.speakerText),
      sourceKind: share(statement.sourceKind),
      verb: statement.verb && shareVerb(statement.verb),
      addressee: share(statement.addressee),
      about: shareAll(statement.about),
    }
  }

  return (digest) => ({
    ...digest,
    engine: share(digest.engine),
    language: share(digest.language),
    entities: digest.entities.map(shareEntity),
    statements: digest.statements.map(shareStatement),
  })
}

const NONE: readonly string[] = []
