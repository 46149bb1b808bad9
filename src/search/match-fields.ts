import type { Catalogue, Level } from './catalogue'
import { matchWording } from './match-wording'
import type { Clause, Wording } from './read-query'
import { KINDS, rangeOf, type NumberLists } from './segment'
import { wordsOf } from './words'

/** A clause that does not look into the texts. */
export type FieldClause = Exclude<Clause, { readonly field: 'words' }>

/** 1 for each article or statement that the clause names; its "not" is left to the caller. */
export function matchField(catalogue: Catalogue, level: Level, clause: Clause): Uint8Array {
  switch (clause.field) {
    case 'publisher':
      return matchPublisher(catalogue, level, clause.wording)
    case 'kind': {
      const kind = KINDS.indexOf(clause.kind)
      return raise(
        catalogue,
        level,
        catalogue.statementKinds.map((each) => Number(each === kind)),
      )
    }
    case 'about':
      return matchAbout(catalogue, level, clause.wording)
    case 'speaker':
    case 'words':
      return raise(catalogue, level, matchSpeaker(catalogue, clause.wording))
  }
}

function matchPublisher(catalogue: Catalogue, level: Level, wording: Wording): Uint8Array {
  const { publishers, publisherOf, articleOfStatement } = catalogue
  const named = publishers.values.map((name) => Number(hasWording(wordsOf(name), wording)))
  const articles = new Uint8Array(publisherOf.length)
  for (let i = 0; i < articles.length; i++) articles[i] = named[publisherOf[i] ?? -1] ?? 0
  if (level === 'articles') return articles
  const statements = new Uint8Array(articleOfStatement.length)
  for (let i = 0; i < statements.length; i++)
    statements[i] = articles[articleOfStatement[i] ?? 0] ?? 0
  return statements
}

function hasWording(words: readonly string[], wording: Wording): boolean {
  const last = wording.words.length - 1
  return words.some((_, start) =>
    wording.words.every((wanted, i) => {
      const word = words[start + i] ?? ''
      return wording.isPrefix && i === last ? word.startsWith(wanted) : word === wanted
    }),
  )
}

/** Statements by anybody of this name; by its words where the speaker is no entity ("officials"). */
function matchSpeaker(catalogue: Catalogue, wording: Wording): Uint8Array {
  const statements = matchLists(catalogue.speakers, findEntities(catalogue, wording))
  for (const { segment, statements: base } of catalogue.segments) {
    const found = matchWording(segment.words.sources, wording)?.docs ?? []
    for (let i = 0; i < found.length; i++) statements[base + (found[i] ?? 0)] = 1
  }
  return statements
}

function matchAbout(catalogue: Catalogue, level: Level, wording: Wording): Uint8Array {
  const entities = findEntities(catalogue, wording)
  if (level === 'statements') return matchLists(catalogue.about, entities)
  const articles = new Uint8Array(catalogue.entityEnds.length)
  for (let article = 0; article < articles.length; article++) {
    const [start, end] = rangeOf(catalogue.entityEnds, article)
    for (let i = start; i < end; i++)
      articles[article] = (articles[article] ?? 0) | (entities[i] ?? 0)
  }
  return articles
}

/** Entities that bear this name in their own article, or in another where they are the same voice. */
function findEntities(catalogue: Catalogue, wording: Wording): Uint8Array {
  const { live, voices, voiceOfEntity } = catalogue
  const entities = new Uint8Array(voiceOfEntity.length)
  const named = new Uint8Array(voices.values.length)
  for (const { segment, entities: base } of catalogue.segments) {
    const found = matchWording(segment.words.entities, wording)?.docs ?? []
    for (let i = 0; i < found.length; i++) {
      const entity = base + (found[i] ?? 0)
      if (live.entities[entity] !== 1) continue
      entities[entity] = 1
      const voice = voiceOfEntity[entity] ?? -1
      if (voice >= 0) named[voice] = 1
    }
  }
  for (let i = 0; i < entities.length; i++) if (named[voiceOfEntity[i] ?? -1] === 1) entities[i] = 1
  return entities
}

function matchLists({ ends, values }: NumberLists, wanted: Uint8Array): Uint8Array {
  const rows = new Uint8Array(ends.length)
  for (let row = 0; row < rows.length; row++) {
    const [start, end] = rangeOf(ends, row)
    for (let i = start; i < end; i++) rows[row] = (rows[row] ?? 0) | (wanted[values[i] ?? 0] ?? 0)
  }
  return rows
}

/** Statements as they are, or the articles that have any of them. */
function raise(catalogue: Catalogue, level: Level, statements: Uint8Array): Uint8Array {
  if (level === 'statements') return statements
  const { articleOfStatement, statementEnds } = catalogue
  const articles = new Uint8Array(statementEnds.length)
  for (let i = 0; i < statements.length; i++)
    if (statements[i] === 1) articles[articleOfStatement[i] ?? 0] = 1
  return articles
}
