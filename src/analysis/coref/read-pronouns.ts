import { THIRD_PERSON, type PronounGroup } from '../../language/pronouns'
import type { QuotePage } from '../quotes/quote-page'
import { type SourceHead, sourceHead } from '../quotes/source-head'
import { candidateFeatures } from './candidate-features'
import { createChainMemory, type ReadMention } from './chain-memory'
import { nobodyFeatures } from './nobody-features'
import type { PronounText } from './pronoun-text'
import { viewPronoun } from './pronoun-view'
import type { CandidateInput } from './ranking-features'
import type { Candidate, LastAnswer, RankingScene, Speech } from './ranking-scene'
import { createTextView } from './text-view'

/** What a pronoun may mean. */
export interface Ranking {
  readonly token: number
  readonly group: PronounGroup
  /** Where the pronoun says something: the chain that spoke last if nobody was named since, or -1; null where it says nothing. */
  readonly speaksAfter: number | null
  /** What it says in quotation marks has such a pronoun too, which is somebody else then. */
  readonly speaksOfAnother: boolean
  readonly chains: readonly number[]
  /** One for each chain, and one more for nobody with a name. */
  readonly inputs: readonly CandidateInput[]
}

/** Inside these many sentences a pronoun finds its name, or not at all. */
const REACH: Readonly<Record<PronounGroup, number>> = { he: 8, she: 8, it: 4, they: 4 }
const MOST_CANDIDATES = 8
/** A name behind the pronoun is looked for so many words far, in the same sentence. */
const REACH_BEHIND = 30

/**
 * Reads the text from left to right and asks at each third-person pronoun what it means; an answer counts as a mention
 * for the pronouns behind it. The source of a statement is read before what it says.
 * @param roles weights of roles; see `guessRole`
 * @param choose gives the chain, or -1 for nobody with a name
 * @returns the head of each statement's source, null where it has none
 */
export function readPronouns(
  text: PronounText,
  roles: Float32Array,
  choose: (ranking: Ranking) => number,
): readonly (SourceHead | null)[] {
  const { page, statements, chains, chainOfName } = text
  const view = createTextView(page, text.traits, roles)
  const heads = statements.map(({ source }) => source && sourceHead(page, source))
  const speeches = speechesOf(page, statements, heads)
  const opened = new Map(statements.map(({ content }, s) => [content[0]!.first, s]))
  const nominals = new Map(text.nominals.map((nominal) => [nominal.first, nominal]))
  const memory = createChainMemory()
  const answers = new Map<number, number>()
  const before = new Map<PronounGroup, LastAnswer>()
  const speakers = new Int32Array(page.tokens.length).fill(-1)
  let speaker = -1
  /** The last speaker, as long as nobody else was named outside of what was said. */
  let lastSpeaker = -1
  let spokenUntil = 0

  const resolve = (token: number): number => {
    const known = answers.get(token)
    if (known !== undefined) return known
    const pronoun = viewPronoun(view, token)
    const isPerson = isPersonal(pronoun.group)
    const scene: RankingScene = {
      pronoun,
      candidates: candidatesFor(token, pronoun.group),
      read: memory.size(),
      speaker: speakers[token]!,
      lastSpeaker,
      speaks: speeches.get(token) ?? null,
      before: before.get(pronoun.group) ?? null,
    }
    let answer = -1
    if (scene.candidates.length > 0) {
      const sign = pronoun.group === 'he' ? 1 : -1
      const inputs = scene.candidates.map(({ gender: { givenRow } }, n) => ({
        features: candidateFeatures(view, scene, n),
        givenRow: isPerson ? givenRow : -1,
        sign,
      }))
      answer = choose({
        token,
        group: pronoun.group,
        speaksAfter: scene.speaks && lastSpeaker,
        speaksOfAnother:
          scene.speaks !== null && scene.speaks.isDirect && scene.speaks.speaksOfSame,
        chains: scene.candidates.map(({ chain }) => chain),
        inputs: [...inputs, { features: nobodyFeatures(view, scene), givenRow: -1, sign: 0 }],
      })
    }
    before.set(pronoun.group, {
      chain: answer,
      sentence: pronoun.sentence,
      read: memory.size(),
    })
    answers.set(token, answer)
    return answer
  }

  function candidatesFor(token: number, group: PronounGroup): readonly Candidate[] {
    const isPerson = isPersonal(group)
    const sentence = page.sentenceAt[token]!
    const fits = (chain: number) => {
      if (chains[chain]!.kind !== 'person') return !isPerson
      const { title } = text.genders[chain]!
      return isPerson && (title === null || title === group)
    }
    const behind = namesBehind(token)
    const make = (chain: number, known: Candidate['known']): Candidate => ({
      chain,
      kind: chains[chain]!.kind,
      gender: text.genders[chain]!,
      names: chains[chain]!.mentions.length,
      known,
      later: behind.get(chain) ?? null,
    })
    const found: Candidate[] = []
    const seen = new Set<number>()
    for (const known of memory.recent()) {
      if (found.length >= MOST_CANDIDATES || !fits(known.chain)) continue
      if (sentence - known.mentions.at(-1)!.sentence > REACH[group]) continue
      seen.add(known.chain)
      found.push(make(known.chain, known))
    }
    for (const chain of behind.keys())
      if (!seen.has(chain) && fits(chain)) found.push(make(chain, null))
    return found
  }

  /** Chains named behind the pronoun in its sentence. */
  function namesBehind(token: number): ReadonlyMap<number, ReadMention> {
    const found = new Map<number, ReadMention>()
    const end = Math.min(token + REACH_BEHIND, page.sentences[page.sentenceAt[token]!]!.endToken)
    for (let i = token + 1; i < end; i++) {
      const name = page.nameAt[i]!
      if (name < 0 || page.names[name]!.firstToken !== i) continue
      const chain = chainOfName[name]!
      if (!found.has(chain)) found.set(chain, { ...mentionOf(name), order: memory.size() })
    }
    return found
  }

  /** Might a pronoun for the last speaker mean this chain as well? A town that is named does not speak next. */
  function isRival(chain: number): boolean {
    return (
      chain !== lastSpeaker && lastSpeaker >= 0 && chains[chain]!.kind === chains[lastSpeaker]!.kind
    )
  }

  function mentionOf(name: number): Omit<ReadMention, 'order'> {
    const { firstToken: first, endToken: end, name: words } = page.names[name]!
    return {
      first,
      end,
      sentence: page.sentenceAt[first]!,
      form: words.includes(' ') ? 'full' : 'single',
    }
  }

  for (let i = 0; i < page.tokens.length; i++) {
    const s = opened.get(i)
    if (s !== undefined) {
      const { content, rule } = statements[s]!
      const head = heads[s]
      if (head?.form === 'name') speaker = chainOfName[head.names[0]!]!
      else if (head?.form === 'pronoun' && groupAt(page, head.token)) speaker = resolve(head.token)
      else if (rule !== 'continues-quotation') speaker = -1
      lastSpeaker = speaker
      spokenUntil = content.at(-1)!.end
      for (const { first, end } of content) speakers.fill(speaker, first, end)
    }
    const name = page.nameAt[i]!
    if (name >= 0) {
      const chain = chainOfName[name]!
      if (i >= spokenUntil && isRival(chain)) lastSpeaker = -1
      if (page.names[name]!.firstToken === i) memory.mention(chain, mentionOf(name), null)
      continue
    }
    const nominal = nominals.get(i)
    if (nominal) {
      const { first, end } = nominal
      memory.mention(
        nominal.chain,
        { first, end, sentence: page.sentenceAt[i]!, form: 'nominal' },
        null,
      )
      continue
    }
    const group = groupAt(page, i)
    if (!group) continue
    const chain = resolve(i)
    if (chain < 0) continue
    const mention = {
      first: i,
      end: i + 1,
      sentence: page.sentenceAt[i]!,
      form: 'pronoun' as const,
    }
    memory.mention(chain, mention, group)
  }
  return heads
}

/** The first statement that each pronoun makes. */
function speechesOf(
  page: QuotePage,
  statements: PronounText['statements'],
  heads: readonly (SourceHead | null)[],
): ReadonlyMap<number, Speech> {
  const found = new Map<number, Speech>()
  statements.forEach(({ content }, s) => {
    const head = heads[s]
    if (head?.form !== 'pronoun' || found.has(head.token)) return
    const { first, end } = content[0]!
    const group = groupAt(page, head.token)
    let speaksOfSame = false
    for (let i = first; i < end; i++)
      if (i !== head.token && groupAt(page, i) === group) speaksOfSame = true
    found.set(head.token, {
      isDirect: page.spanAt[first]! >= 0,
      isBefore: first < head.token,
      speaksOfSame,
    })
  })
  return found
}

/** Most words are told from pronouns by their first letter. */
const OPENINGS: ReadonlySet<number> = new Set(
  [...THIRD_PERSON.keys()].flatMap((word) => [
    word.charCodeAt(0),
    word.toUpperCase().charCodeAt(0),
  ]),
)
const LONGEST = Math.max(...Array.from(THIRD_PERSON.keys(), (word) => word.length))

function groupAt({ tokens }: QuotePage, token: number): PronounGroup | undefined {
  const { text } = tokens[token]!
  if (text.length > LONGEST || !OPENINGS.has(text.charCodeAt(0))) return undefined
  return THIRD_PERSON.get(text.toLowerCase())
}

/** Does the group stand for one person alone? */
export function isPersonal(group: PronounGroup): boolean {
  return group === 'he' || group === 'she'
}
