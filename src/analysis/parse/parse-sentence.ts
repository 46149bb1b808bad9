import type { WordTraits } from '../network/word-traits'
import type { WordVectors } from '../network/word-vectors'
import { MOVE, NONE, createParseState, isFinished, takeMove, type ParseState } from './parse-state'
import type { ParserModel } from './parser-model'
import { RELATIONS } from './relations'
import { createMoveScorer } from './score-moves'

/** The tree over a sentence's words, an entry for each. */
export interface DependencyTree {
  /** Index of the word it depends on; -1 for the root, of which there is one. */
  readonly heads: Int32Array
  /** Indices into `RELATIONS`; the root's is "root". */
  readonly relations: Int32Array
}

/** The dependency tree of a sentence; its words' classes are indices into `WORD_CLASSES`. */
export type ParseSentence = (traits: readonly WordTraits[], classes: Int32Array) => DependencyTree

const ROOT_RELATION = RELATIONS.indexOf('root')

/**
 * The parser of a model. It goes through a sentence once and never takes a move back, so its time grows with the
 * sentence's length alone. It keeps what it has computed of words, and nothing else.
 * @see D. Chen and C. Manning: A fast and accurate dependency parser using neural networks, EMNLP 2014
 */
export function createParser(model: ParserModel, vectors: WordVectors): ParseSentence {
  const scorer = createMoveScorer(model, vectors)
  return (traits, classes) => {
    scorer.open(traits, classes)
    const state = createParseState(traits.length)
    while (!isFinished(state)) {
      scorer.readState(state)
      const move = scorer.bestMove(state)
      takeMove(state, move, move === MOVE.shift ? NONE : scorer.bestRelation(move))
    }
    return treeOf(state)
  }
}

function treeOf({ length, heads, labels }: ParseState): DependencyTree {
  const tree = { heads: heads.slice(0, length), relations: labels.slice(0, length) }
  const root = tree.heads.indexOf(length)
  if (root >= 0) {
    tree.heads[root] = NONE
    tree.relations[root] = ROOT_RELATION
  }
  return tree
}
