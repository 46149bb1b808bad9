import type { ReadMention } from './chain-memory'
import { PRONOUN_CASES } from './pronoun-view'
import { GROUPS as G, put } from './ranking-features'
import type { Candidate, RankingScene } from './ranking-scene'
import type { TextView } from './text-view'
import { LINKS, wayBetween, wordsBetween } from './words-between'

/** "his brother Ben", "her mother, Ada Park": a name so near behind a possessive pronoun is not its owner. */
const HELD = 4

/**
 * Mentions in the pronoun's own sentence, by what stands between them and the pronoun: there grammar forbids some, and
 * favours others.
 */
export function sentenceFeatures(
  view: TextView,
  scene: RankingScene,
  { known, later }: Candidate,
  out: number[],
): void {
  const { pronoun } = scene
  const { wordCase, token } = pronoun
  if (later) laterFeatures(view, scene, later, out)
  const here = known?.mentions.filter(
    ({ sentence, end }) => sentence === pronoun.sentence && end <= token,
  )
  const last = here?.at(-1)
  if (!here || !last) return
  const { kinds, link } = wordsBetween(view, last.end, token)
  for (const kind of kinds) put(out, G.among, kind * PRONOUN_CASES + wordCase)
  const isSubject = here.some(view.isSubject)
  const subjects = subjectsHere(view, scene)
  const place = !isSubject ? 2 : here.some(({ first }) => first === subjects.nearest) ? 0 : 1
  put(out, G.subject, (place * LINKS.length + link) * PRONOUN_CASES + wordCase)
  if (here.some(({ first }) => first === subjects.first)) put(out, G.firstSubject, wordCase)
  const way = wayBetween(view, last.end, token)
  if (way !== null) put(out, G.way, ((way + wordCase) >>> 0) % G.way.size)
  if (here.length > 1) put(out, G.tied, 1)
}

function laterFeatures(
  view: TextView,
  { pronoun: { token, wordCase, place } }: RankingScene,
  later: ReadMention,
  out: number[],
): void {
  const { kinds } = wordsBetween(view, token + 1, later.first)
  if (wordCase === 2 && later.first - token <= HELD && kinds.size <= 1) put(out, G.tied, 0)
  const hasComma = kinds.has(0) ? 1 : 0
  put(out, G.laterLink, (hasComma * 2 + (place <= 2 ? 1 : 0)) * PRONOUN_CASES + wordCase)
}

/** First tokens of the candidates' mentions that are subjects in front of the pronoun: the first and the nearest, or -1. */
function subjectsHere(
  view: TextView,
  { pronoun, candidates }: RankingScene,
): { readonly first: number; readonly nearest: number } {
  let first = -1
  let nearest = -1
  for (const { known } of candidates)
    for (const mention of known?.mentions ?? []) {
      if (mention.sentence !== pronoun.sentence || mention.end > pronoun.token) continue
      if (!view.isSubject(mention)) continue
      if (first < 0 || mention.first < first) first = mention.first
      nearest = Math.max(nearest, mention.first)
    }
  return { first, nearest }
}
