import { historyFeatures } from './history-features'
import { ROLES } from './mention-role'
import { GROUPS as G, put } from './ranking-features'
import { bin, type Candidate, GROUP_NUMBER, isThingIn, type RankingScene } from './ranking-scene'
import { sentenceFeatures } from './sentence-features'
import type { TextView } from './text-view'

const KIND_NUMBER = { person: 0, organisation: 1, place: 2 } as const
const R = ROLES.length

/** The features of a candidate for a pronoun; `n` is its place in the list, the most recent first. */
export function candidateFeatures(
  view: TextView,
  scene: RankingScene,
  n: number,
): readonly number[] {
  const candidate = scene.candidates[n]!
  const out: number[] = []
  const { pronoun } = scene
  const isThing = isThingIn(scene)
  const group = GROUP_NUMBER[pronoun.group]
  put(out, G.group, group)
  put(out, G.role, group * R + pronoun.role)
  if (pronoun.quotation >= 0) put(out, G.isQuoted, isThing)
  put(out, G.kind, KIND_NUMBER[candidate.kind] * 4 + group)
  put(out, G.fitting, bin(scene.candidates.length, [1, 2, 3, 4]))
  put(out, G.rank, bin(n, [1, 2, 3, 4, 6]) * 2 + isThing)
  nearestFeatures(view, scene, candidate, out)
  sentenceFeatures(view, scene, candidate, out)
  historyFeatures(view, scene, candidate, out)
  return out
}

/** How far the nearest mention is, and what it does there. */
function nearestFeatures(
  view: TextView,
  scene: RankingScene,
  { known, later }: Candidate,
  out: number[],
): void {
  const { pronoun } = scene
  const { page } = view
  const isThing = isThingIn(scene)
  const last = known?.mentions.at(-1) ?? null
  const mention = last ?? later!
  const distance = Math.max(0, pronoun.sentence - mention.sentence)
  if (last) {
    put(out, G.sentences, bin(distance, [1, 2, 3, 4, 6, 8]) * 2 + isThing)
    put(out, G.between, bin(scene.read - 1 - last.order, [1, 2, 3, 4, 6]) * 2 + isThing)
    put(
      out,
      G.rolePair,
      (Math.min(distance, 2) * R + pronoun.role) * R + view.role(last.first, last.end),
    )
    if (pronoun.place <= 2)
      put(out, G.openingPair, Math.min(distance, 3) * R + view.role(last.first, last.end))
    if (distance === 0)
      put(out, G.words, bin(pronoun.token - last.first, [3, 5, 8, 12, 18, 25, 40]))
  }
  if (later) {
    put(out, G.laterRole, view.role(later.first, later.end) * 2 + (last ? 1 : 0))
    put(out, G.later, (last ? 3 : 0) + bin(later.first - pronoun.token, [8, 16]))
  }
  put(out, G.form, ['full', 'single', 'nominal', 'pronoun'].indexOf(mention.form) * 2 + isThing)
  if (page.tokens[mention.first - 1]?.text === 'and') put(out, G.joined, 0)
  if (page.tokens[mention.end]?.text === 'and') put(out, G.joined, 1)
  const quotation = page.spanAt[mention.first]!
  if (quotation === pronoun.quotation && quotation >= 0) put(out, G.quotation, 0)
  else if (quotation >= 0 || pronoun.quotation >= 0)
    put(out, G.quotation, quotation < 0 ? 1 : pronoun.quotation < 0 ? 2 : 3)
  put(out, G.paragraph, bin(pronoun.paragraph - page.paragraphAt[mention.first]!, [1, 2]))
}
