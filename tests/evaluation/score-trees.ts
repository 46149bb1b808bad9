import type { ConlluSentence } from './read-conllu'

/** One sentence's tags and tree in the treebank's terms, an entry for each word. */
export interface SyntaxColumns {
  readonly upos: readonly string[]
  /** Number of the word it depends on, from 1; 0 for the root. */
  readonly head: readonly number[]
  readonly deprel: readonly string[]
}

/** Tags and parses a sentence that is cut into the treebank's own words. */
export type AnalyseSyntax = (forms: readonly string[]) => SyntaxColumns

/** How much of a treebank was got right. Counts, so that those of two treebanks add up. */
export interface TreeCounts {
  readonly words: number
  readonly tagsRight: number
  /** Words but for punctuation: what heads and relations are counted over. */
  readonly arcs: number
  readonly headsRight: number
  /** Head and relation are right, the relation's subtype aside. */
  readonly labelledRight: number
  /** How often each confusion ("tag NOUN for PROPN", "relation obl for nmod") came up. */
  readonly confusions: ReadonlyMap<string, number>
}

/**
 * How much of the treebank the given analysis gets right. Every word counts for the tags; for heads
 * and relations what the treebank calls punctuation is left out, as is the custom since CoNLL-X.
 *
 * @throws {Error} where the analysis has not one entry for each word
 */
export function scoreTrees(gold: readonly ConlluSentence[], analyse: AnalyseSyntax): TreeCounts {
  let [words, tagsRight, arcs, headsRight, labelledRight] = [0, 0, 0, 0, 0]
  const confusions = new Map<string, number>()
  const note = (what: string, got: string, wanted: string) => {
    const confusion = `${what} ${got} for ${wanted}`
    confusions.set(confusion, (confusions.get(confusion) ?? 0) + 1)
  }
  for (const sentence of gold) {
    const got = analyse(sentence.map(({ form }) => form))
    checkLengths(got, sentence.length)
    for (const [i, wanted] of sentence.entries()) {
      const upos = got.upos[i] ?? ''
      words++
      if (upos === wanted.upos) tagsRight++
      else note('tag', upos, wanted.upos)
      if (wanted.upos === 'PUNCT') continue
      arcs++
      const relation = withoutSubtype(got.deprel[i] ?? '')
      const wantedRelation = withoutSubtype(wanted.deprel)
      const sameHead = got.head[i] === wanted.head
      if (sameHead) headsRight++
      if (sameHead && relation === wantedRelation) labelledRight++
      if (relation !== wantedRelation) note('relation', relation, wantedRelation)
    }
  }
  return { words, tagsRight, arcs, headsRight, labelledRight, confusions }
}

/** The counts of two treebanks together. */
export function addCounts(a: TreeCounts, b: TreeCounts): TreeCounts {
  const confusions = new Map(a.confusions)
  for (const [confusion, times] of b.confusions)
    confusions.set(confusion, (confusions.get(confusion) ?? 0) + times)
  return {
    words: a.words + b.words,
    tagsRight: a.tagsRight + b.tagsRight,
    arcs: a.arcs + b.arcs,
    headsRight: a.headsRight + b.headsRight,
    labelledRight: a.labelledRight + b.labelledRight,
    confusions,
  }
}

function withoutSubtype(deprel: string): string {
  return deprel.split(':', 1)[0] ?? ''
}

function checkLengths({ upos, head, deprel }: SyntaxColumns, words: number): void {
  for (const { length } of [upos, head, deprel])
    if (length !== words)
      throw new Error(`A sentence of ${String(words)} words came back with ${String(length)}.`)
}
