import type { ArticleDigest } from '../model/digest'
import type { EntityKind } from '../model/entity'
import type { Appearance, JoinDecision, JoinProposal, Voice } from '../model/voice'
import { applyDecisions, type Decided, type Overruled } from './apply-decisions'
import { createBlocks } from './block-book'
import { createCompanyBook } from './company-book'
import { foldWords } from './fold-name'
import { homeOf } from './home-of'
import { createForms } from './make-forms'
import { type ArticleRow, type Atom, dayOf, type Occurrence, type VoiceNode } from './occurrence'
import { createVoiceIds } from './number-voices'
import { proposeBodies } from './propose-bodies'
import { gatherProposals } from './gather-proposals'
import { hadId, kindOf, makeNode, showVoice } from './show-voice'

/** Who is who across the articles of a library. Articles come and go at any time; the order in which they come plays no part. */
export interface VoiceBook {
  /** Takes an article in, or anew. `publishedAt`: ISO 8601, or null. */
  readonly put: (digest: ArticleDigest, publishedAt: string | null) => void
  readonly remove: (articleId: string) => void
  /** Which article stands for the story that one tells; until then it stands alone. */
  readonly setStory: (articleId: string, storyId: string) => void
  /** Sets all that the reader has decided; what is no longer among it is undone. Decisions about absent articles wait for them. */
  readonly decide: (decisions: readonly JoinDecision[]) => void
  /** Id of the voice; null where the library has no such entity. */
  readonly voiceOf: (articleId: string, entityId: string) => string | null
  readonly voicesOf: (articleId: string) => Readonly<Record<string, string>>
  /** Also found by the id that another of its names would give it, if that is nobody else's; null where there is none. */
  readonly voice: (id: string) => Voice | null
  readonly voices: () => readonly Voice[]
  /** Kind and name of a voice, without the work of gathering the rest; null where there is none. */
  readonly label: (id: string) => Pick<Voice, 'kind' | 'name'> | null
  /** The likeliest first. */
  readonly proposals: () => readonly JoinProposal[]
  /** Ids of articles in which an entity has another voice than when this was last asked. */
  readonly changed: () => ReadonlySet<string>
  /** Does so much of the work that the next question would wait for. Says whether any is left. */
  readonly prepare: (names: number) => boolean
  /** Decisions that others contradict, and which of the two wins. */
  readonly overruled: () => readonly Overruled[]
}

/** A book without articles. */
export function createVoiceBook(): VoiceBook {
  const forms = createForms()
  const blocks = createBlocks(forms)
  const company = createCompanyBook()
  const ids = createVoiceIds()
  const articles = new Map<string, ArticleRow & { readonly home: string | null }>()
  let decisions: readonly JoinDecision[] = []
  let overlay: readonly VoiceNode[] = []
  let overlaid: ReadonlySet<Atom> = new Set()
  let overruled: readonly Overruled[] = []
  let proposals: readonly JoinProposal[] | null = null
  let settled = true
  let changed = new Set<string>()
  const nodes = new Map<Atom, VoiceNode>()

  function put(digest: ArticleDigest, publishedAt: string | null): void {
    remove(digest.articleId)
    const id = digest.articleId
    const occurrences: Occurrence[] = []
    const home = homeOf(digest.entities)
    const rank = `${publishedAt ?? '9999'} ${id}`
    const written = digest.entities.map(({ kind, name }) => forms.formOf(kind, name, home))
    const mates = [...new Set(written.map(({ mate }) => mate))]
    const article = {
      id,
      date: publishedAt,
      rank,
      occurrences,
      mates,
      story: id,
      home,
      day: dayOf(publishedAt),
    }
    digest.entities.forEach((entity, i) => {
      const form = written[i]
      if (form) occurrences.push({ article, entity, form, atom: null, node: null, told: null })
    })
    articles.set(id, article)
    company.count(mates, 1)
    for (const occurrence of occurrences) blocks.add(occurrence, home)
    settled = false
  }

  function remove(articleId: string): void {
    const article = articles.get(articleId)
    if (!article) return
    articles.delete(articleId)
    company.count(article.mates, -1)
    for (const occurrence of article.occurrences) blocks.remove(occurrence, article.home)
    settled = false
  }

  function setStory(articleId: string, storyId: string): void {
    const article = articles.get(articleId)
    if (!article || article.story === storyId) return
    article.story = storyId
    for (const occurrence of article.occurrences) blocks.touch(occurrence)
    settled = false
  }

  function decide(next: readonly JoinDecision[]): void {
    decisions = next
    settled = false
  }

  function settle(most?: number): void {
    if (settled) return
    proposals = null
    if (company.settle(articles.size)) blocks.touchCompany()
    const { gone, come } = blocks.settle(most)
    settled = blocks.isSettled()
    for (const node of overlay) ids.remove(node)
    for (const atom of gone) {
      const node = nodes.get(atom)
      if (node) ids.remove(node)
      nodes.delete(atom)
    }
    const old = new Set(gone)
    const back = [...overlaid].filter((atom) => !old.has(atom))
    const decided = decisions.flatMap(findDecided)
    overlaid = new Set(
      decided.flatMap(({ a, b }) => [a.atom, b.atom]).filter((atom) => atom !== null),
    )
    for (const atom of [...come, ...back]) {
      if (!overlaid.has(atom) && !nodes.has(atom))
        nodes.set(atom, enter(atom.kind, atom.occurrences))
    }
    for (const atom of overlaid) {
      const node = nodes.get(atom)
      if (node) ids.remove(node)
      nodes.delete(atom)
    }
    const applied = applyDecisions(decided)
    overruled = applied.overruled
    overlay = applied.groups.map((group) => enter(kindOf(group), group))
    for (const node of ids.settle()) tell(node)
  }

  function tell({ id, occurrences }: VoiceNode): void {
    for (const occurrence of occurrences) {
      if (occurrence.told === id) continue
      occurrence.told = id
      changed.add(occurrence.article.id)
    }
  }

  function enter(kind: EntityKind, occurrences: readonly Occurrence[]): VoiceNode {
    const node = makeNode(kind, occurrences)
    for (const occurrence of occurrences) occurrence.node = node
    ids.add(node)
    return node
  }

  function findDecided(decision: JoinDecision): Decided[] {
    const [a, b] = [find(decision.a), find(decision.b)]
    return a && b && a !== b ? [{ decision, a, b }] : []
  }

  /** The entity with that id, or, where the article was analysed anew, the one with that name. */
  function find(wanted: JoinDecision['a']): Occurrence | null {
    const there = articles.get(wanted.articleId)?.occurrences ?? []
    const named = foldWords(wanted.name).join(' ')
    const sameName = ({ entity }: Occurrence) =>
      entity.kind === wanted.kind && foldWords(entity.name).join(' ') === named
    const byId = there.find(({ entity }) => entity.id === wanted.entityId)
    return byId ?? there.find(sameName) ?? null
  }

  function occurrenceOf({ articleId, entityId }: Appearance): Occurrence | null {
    return articles.get(articleId)?.occurrences.find(({ entity }) => entity.id === entityId) ?? null
  }

  function voicesOf(articleId: string): Readonly<Record<string, string>> {
    settle()
    const found = articles.get(articleId)?.occurrences ?? []
    return Object.fromEntries(found.map(({ entity, node }) => [entity.id, node?.id ?? '']))
  }

  function voice(id: string): Voice | null {
    settle()
    const node = ids.find(id)
    if (node) return showVoice(node)
    const namesakes = [...ids.all()].filter((other) => hadId(other, id))
    const only = namesakes[0]
    return only && namesakes.length === 1 ? showVoice(only) : null
  }

  return {
    put,
    remove,
    setStory,
    decide,
    voiceOf: (articleId, entityId) => {
      settle()
      return occurrenceOf({ articleId, entityId })?.node?.id ?? null
    },
    voicesOf,
    voice,
    voices: () => {
      settle()
      return [...ids.all()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(showVoice)
    },
    label: (id) => {
      settle()
      const node = ids.find(id)
      return node && { kind: node.kind, name: node.name }
    },
    proposals: () => {
      settle()
      if (!proposals) {
        const within = [...blocks.resolutions()].flatMap(({ doubts }) => doubts())
        const answered = decisions.flatMap(findDecided).map(({ a, b }) => [a.node, b.node] as const)
        proposals = gatherProposals([...within, ...proposeBodies(blocks.bodyForms())], answered)
      }
      return proposals
    },
    changed: () => {
      settle()
      const those = changed
      changed = new Set()
      return those
    },
    prepare: (names) => {
      settle(names)
      return !settled
    },
    overruled: () => {
      settle()
      return overruled
    },
  }
}
