import { AUXILIARIES } from '../../language/auxiliaries'
import { ROLES } from './mention-role'
import { GROUPS as G, put } from './ranking-features'
import { bin, GROUP_NUMBER, isThingIn, type RankingScene } from './ranking-scene'
import { findRivalPerson, findRivalThing, type Rival } from './rival-nouns'
import type { TextView } from './text-view'

const R = ROLES.length
/** "It is clear that", "it took years to": the clause that "it" announces begins so soon. */
const ANNOUNCED = 7
const FIRST_PLURAL_RIVAL = 8

/** What speaks for a pronoun that means nobody with a name: "it is clear that", "a woman said she". */
export function nobodyFeatures(view: TextView, scene: RankingScene): readonly number[] {
  const { pronoun, candidates, before } = scene
  const out: number[] = []
  const group = GROUP_NUMBER[pronoun.group]
  put(out, G.nobody, group)
  put(out, G.nobodyRole, group * R + pronoun.role)
  put(out, G.nobodyFitting, group * 4 + bin(candidates.length, [1, 2, 3]))
  const away = before ? pronoun.sentence - before.sentence : 0
  const answer = before ? (before.chain >= 0 ? 0 : 1) + (away <= 1 ? 0 : 2) : 3
  put(out, G.nobodyPronoun, group * 4 + answer)
  if (scene.speaks) put(out, G.nobodySpeaks, group)
  if (pronoun.quotation >= 0) put(out, G.isQuoted, isThingIn(scene))
  put(out, G.nobodyPlace, group * 2 + (pronoun.place <= 2 ? 0 : 1))
  if (isThingIn(scene)) thingFeatures(view, scene, out)
  else personFeatures(view, scene, out)
  return out
}

function personFeatures(view: TextView, scene: RankingScene, out: number[]): void {
  const rival = findRivalPerson(view, scene.pronoun)
  put(out, G.rival, rival ? rivalPlace(rival, scene) * 3 + rival.agrees : 12)
  if (rival?.isSubject) put(out, G.rival, 13)
}

/** "It is clear", "it rains": the words around "it" and "they". */
function thingFeatures(view: TextView, scene: RankingScene, out: number[]): void {
  const { pronoun } = scene
  const { page, traits } = view
  const isPlural = pronoun.group === 'they' ? 1 : 0
  const rival = findRivalThing(view, pronoun)
  if (rival) {
    const place = rivalPlace(rival, scene) * 2 + (rival.isSubject ? 0 : 1)
    put(out, G.rivalThing, place + isPlural * FIRST_PLURAL_RIVAL)
  }
  const { firstToken, endToken } = page.sentences[pronoun.sentence]!
  const { token } = pronoun
  if (isPlural === 0 && AUXILIARIES.has(page.tokens[token + 1]?.text ?? '')) {
    put(out, G.expletive, 0)
    for (let i = token + 2; i < Math.min(endToken, token + ANNOUNCED); i++)
      if (/^(?:that|to|who)$/.test(page.tokens[i]!.text)) {
        put(out, G.expletive, 1)
        break
      }
  }
  if (token > firstToken) putCluster('previous', token - 1)
  if (token + 1 < endToken) putCluster('next', token + 1)
  if (token + 2 < endToken) putCluster('nextButOne', token + 2)

  function putCluster(group: 'previous' | 'next' | 'nextButOne', i: number): void {
    const half = G[group].size / 2
    put(out, G[group], ((traits[i]!.clusters[1]! >>> 0) % half) + half * isPlural)
  }
}

/** 0 and 1 nearer than any candidate, 2 and 3 not; even in the pronoun's sentence, odd in the one before. */
function rivalPlace({ token, isHere }: Rival, { candidates }: RankingScene): number {
  const nearest = candidates.reduce(
    (top, { known }) => Math.max(top, known?.mentions.at(-1)?.first ?? -1),
    -1,
  )
  return (token > nearest ? 0 : 1) * 2 + (isHere ? 0 : 1)
}
