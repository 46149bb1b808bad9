import type { ReadMention } from './chain-memory'
import type { Gender } from './gender'
import { GROUPS as G, put } from './ranking-features'
import { bin, type Candidate, isThingIn, type LastAnswer, type RankingScene } from './ranking-scene'
import type { TextView } from './text-view'

/** What the text has made of a candidate so far: how often it was named or meant, whether it spoke, how it agrees. */
export function historyFeatures(
  view: TextView,
  scene: RankingScene,
  candidate: Candidate,
  out: number[],
): void {
  presenceFeatures(view, scene, candidate, out)
  agreementFeatures(scene, candidate, out)
  speechFeatures(scene, candidate, out)
}

function presenceFeatures(
  view: TextView,
  scene: RankingScene,
  candidate: Candidate,
  out: number[],
): void {
  const { pronoun, candidates, before } = scene
  const { known, chain } = candidate
  const isThing = isThingIn(scene)
  const away = (mention: ReadMention) => pronoun.sentence - mention.sentence
  const asSubject = known?.mentions.findLast(view.isSubject)
  put(out, G.subjectBefore, (asSubject ? bin(away(asSubject), [1, 2, 4]) : 4) * 2 + isThing)
  if (known?.mentions.some((mention) => away(mention) === 1 && opens(view, mention)))
    put(out, G.openedBefore, isThing)
  const count = known?.count ?? 0
  put(out, G.count, bin(count, [1, 2, 3, 5, 9]))
  if (candidates.every((other) => other === candidate || (other.known?.count ?? 0) < count))
    put(out, G.most, isThing)
  if (chain === 0) put(out, G.opening, 0)
  if (known && view.page.sentenceAt[known.mentions[0]!.first] === 0) put(out, G.opening, 1)
  if (before) {
    const place = verdict(before, chain) * 3 + bin(pronoun.sentence - before.sentence, [1, 2])
    put(out, G.lastPronoun, place * 3 + namedSince(view, scene, before))
  }
  const name = known?.mentions.findLast(({ form }) => form !== 'pronoun')
  put(out, G.named, (name ? bin(away(name), [1, 2, 4, 7]) : 5) * 2 + isThing)
  const moreNamed = candidates.filter(({ names }) => names > candidate.names).length
  put(out, G.share, bin(moreNamed, [1, 2, 3, 4]) * 2 + isThing)
}

function agreementFeatures(
  scene: RankingScene,
  { known, kind, gender }: Candidate,
  out: number[],
): void {
  const { group } = scene.pronoun
  const agrees = (found: Gender) => (found === null ? 2 : found === group ? 0 : 1)
  if (!isThingIn(scene) && kind === 'person') {
    put(out, G.title, agrees(gender.title))
    put(out, G.described, agrees(gender.described))
    put(out, G.given, agrees(gender.given))
  }
  if (!known) return
  const { he, she, it, they } = known.pronouns
  const same = known.pronouns[group]
  const other = he + she + it + they - same
  if (same > 0) put(out, G.used, 0)
  if (same > 2) put(out, G.used, 1)
  if (other > 0) put(out, G.used, 2)
  if (other > same) put(out, G.used, 3)
}

function speechFeatures(scene: RankingScene, { chain }: Candidate, out: number[]): void {
  const { pronoun, speaker, lastSpeaker, speaks, before } = scene
  const isLast = lastSpeaker === chain ? 1 : 0
  if (speaker >= 0)
    put(out, G.speaker, (speaker === chain ? 0 : 1) + (pronoun.quotation >= 0 ? 0 : 2))
  if (lastSpeaker >= 0) put(out, G.speaker, 4 + (1 - isLast) + (speaks ? 0 : 2))
  if (!speaks) return
  const { isDirect, isBefore, speaksOfSame } = speaks
  const how = ((isDirect ? 1 : 0) * 2 + (isBefore ? 1 : 0)) * 2 + (speaksOfSame ? 1 : 0)
  put(out, G.speech, how * 2 + isLast)
  put(out, G.speechOfLast, how * 2 + (before?.chain === chain ? 1 : 0))
}

/** Is this the first word of its sentence but for a title? */
function opens({ page }: TextView, { first }: ReadMention): boolean {
  return first - page.sentences[page.sentenceAt[first]!]!.firstToken <= 2
}

/** 0 the last pronoun meant this chain, 1 another, 2 nobody with a name. */
function verdict(before: LastAnswer, chain: number): number {
  if (before.chain === chain) return 0
  return before.chain >= 0 ? 1 : 2
}

/** Since the last pronoun of the group: 0 no other candidate was named, 1 another was, 2 as a subject. */
function namedSince(view: TextView, { candidates }: RankingScene, before: LastAnswer): number {
  let found = 0
  for (const { chain, known } of candidates) {
    if (!known || chain === before.chain) continue
    for (const mention of known.mentions) {
      if (mention.order < before.read || mention.form === 'pronoun') continue
      found = Math.max(found, view.isSubject(mention) ? 2 : 1)
    }
  }
  return found
}
