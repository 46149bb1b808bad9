import type { ArticleDigest, StatementDigest } from '../model/digest'
import type {
  Difference,
  JoinProposal,
  RoleAccount,
  StatementAccount,
  StatementVariant,
  Voice,
  VoiceAccount,
} from '../model/voice'
import { compareStatements } from './compare-statements'
import { SHORT, type Wording } from './create-statement-book'
import { hashWords } from './hash-words'
import { spellOut } from './spell-out'
import { tieVoices } from './tie-voices'

/** What an account needs to know of the library. */
export interface LibraryView {
  readonly digestOf: (articleId: string) => ArticleDigest | null
  /** ISO 8601, or null. */
  readonly dateOf: (articleId: string) => string | null
  /** Id of the article that stands for the story an article tells; its own where it stands alone. */
  readonly storyOf: (articleId: string) => string
  readonly voiceOf: (articleId: string, entityId: string) => string | null
  readonly labelOf: (voiceId: string) => Pick<Voice, 'kind' | 'name'> | null
  readonly wordingsOf: (articleId: string, statementId: string) => readonly Wording[]
  readonly proposals: () => readonly JoinProposal[]
}

/** A statement with the article it stands in. */
export interface Told {
  readonly articleId: string
  readonly statement: StatementDigest
}

/** All that the library holds of a voice. Of copies in one story only one counts, and each statement is told once. */
export function describeVoice(voice: Voice, library: LibraryView): VoiceAccount {
  const articles = [...new Set(voice.appearances.map(({ articleId }) => articleId))]
  articles.sort((a, b) => compareArticles(library, a, b))
  const entities = new Map<string, Set<string>>()
  for (const { articleId, entityId } of voice.appearances)
    entities.set(articleId, (entities.get(articleId) ?? new Set()).add(entityId))
  const said: Told[] = articles.flatMap((articleId) =>
    (library.digestOf(articleId)?.statements ?? [])
      .filter(({ speakers }) => speakers.some((id) => entities.get(articleId)?.has(id)))
      .map((statement) => ({ articleId, statement })),
  )
  const { accounts, first } = tellOnce(said, voice, library)
  return {
    voice,
    statements: accounts,
    roles: describeRoles(voice, library),
    ...tieVoices(voice, first, articles, entities, library),
    articles,
    stories: new Set(articles.map(library.storyOf)).size,
    proposals: library.proposals().filter(({ voices }) => voices.includes(voice.id)),
  }
}

/** Gathers statements with the same words, from the first on. */
function tellOnce(
  said: readonly Told[],
  voice: Voice,
  library: LibraryView,
): { accounts: readonly StatementAccount[]; first: readonly Told[] } {
  const told = new Set<string>()
  const accounts: StatementAccount[] = []
  const first: Told[] = []
  for (const one of said) {
    if (told.has(keyOf(one))) continue
    const wordings = sameStatement(one, voice, library)
    const all: Told[] = [one, ...wordings]
    for (const other of all) told.add(keyOf(other))
    const own = all.filter((other) => speaksFor(voice, other, library))
    const base = library.dateOf(one.articleId) === null ? longest(own) : one
    first.push(base)
    accounts.push({
      articleId: base.articleId,
      statementId: base.statement.id,
      publishedAt: library.dateOf(base.articleId),
      kind: base.statement.kind,
      text: base.statement.text,
      verb: base.statement.verb,
      variants: listVariants(base, all, voice, library),
    })
  }
  return { accounts, first }
}

function keyOf({ articleId, statement }: Told): string {
  return `${articleId} ${statement.id}`
}

function longest(all: readonly Told[]): Told {
  return all.reduce((best, one) => (one.statement.words > best.statement.words ? one : best))
}

/** Other articles' wordings of it. A few words only count from the same mouth in the same story or on the same day. */
function sameStatement(one: Told, voice: Voice, library: LibraryView): readonly Wording[] {
  const all = library.wordingsOf(one.articleId, one.statement.id)
  if (one.statement.words >= SHORT) return all.filter(({ statement }) => statement.words >= SHORT)
  const date = library.dateOf(one.articleId)
  const story = library.storyOf(one.articleId)
  return all.filter(
    (other) =>
      speaksFor(voice, other, library) &&
      (library.storyOf(other.articleId) === story ||
        (date !== null && library.dateOf(other.articleId) === date)),
  )
}

function speakersOf({ articleId, statement }: Told, library: LibraryView): readonly string[] {
  return statement.speakers.flatMap((id) => library.voiceOf(articleId, id) ?? [])
}

function speaksFor(voice: Voice, told: Told, library: LibraryView): boolean {
  return speakersOf(told, library).includes(voice.id)
}

/** In order of dates; of the copies in one story the first, and none of the story that `base` stands in but for what was changed there. */
function listVariants(
  base: Told,
  all: readonly Told[],
  voice: Voice,
  library: LibraryView,
): readonly StatementVariant[] {
  const words = hashWords(base.statement.text)
  const seen = new Set([`${library.storyOf(base.articleId)} identical`])
  seen.add(`${library.storyOf(base.articleId)} trimmed`)
  const sorted = all
    .filter((one) => one.articleId !== base.articleId)
    .sort((a, b) => compareArticles(library, a.articleId, b.articleId))
  return sorted.flatMap((one) => {
    const speakers = speakersOf(one, library)
    const words2 = hashWords(one.statement.text)
    const difference: Difference =
      speakers.length && !speakers.includes(voice.id)
        ? 'other-speaker'
        : (compareStatements(words, words2) ?? 'altered')
    const key = `${library.storyOf(one.articleId)} ${difference}`
    if (seen.has(key)) return []
    seen.add(key)
    return {
      articleId: one.articleId,
      statementId: one.statement.id,
      text: one.statement.text,
      difference,
      voice: speakers[0] ?? null,
      speakerText: one.statement.speakerText,
    }
  })
}

function describeRoles(voice: Voice, library: LibraryView): readonly RoleAccount[] {
  const roles = new Map<string, { description: string; dates: string[]; articles: Set<string> }>()
  for (const { articleId, entityId } of voice.appearances) {
    const entity = library.digestOf(articleId)?.entities.find(({ id }) => id === entityId)
    for (const description of entity?.descriptions ?? []) {
      const key = spellOut(description)
      const role = roles.get(key) ?? { description, dates: [], articles: new Set<string>() }
      roles.set(key, role)
      if (description.length > role.description.length) role.description = description
      if (role.articles.has(articleId)) continue
      role.articles.add(articleId)
      const date = library.dateOf(articleId)
      if (date !== null) role.dates.push(date)
    }
  }
  return [...roles.values()]
    .map(({ description, dates, articles }) => {
      dates.sort()
      const [first, last] = [dates[0] ?? null, dates.at(-1) ?? null]
      return { description, first, last, articles: articles.size }
    })
    .sort((a, b) => order(a.first, b.first) || b.articles - a.articles)
}

function compareArticles(library: LibraryView, a: string, b: string): number {
  return order(library.dateOf(a), library.dateOf(b)) || (a < b ? -1 : a > b ? 1 : 0)
}

/** Earlier dates first, null last. */
function order(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
