import type { WordTraits } from '../../analysis/network/word-traits'
import type { WordVectors } from '../../analysis/network/word-vectors'
import type { Block, Kernels } from '../kernels/load-kernels'
import { seededRandom, shuffledOrder } from '../random'
import { addExpectedCounts, createChainWorkspace } from './crf-gradient'
import { createParameters, gatherMean, step, stepRow, type Parameters } from './parameters'
import { createWideTable } from './wide-table'
import { createWordInputs } from './word-inputs'

/** One sentence to learn from. */
export interface SequenceExample {
  /** Index into the list of word types, for each token. */
  readonly types: Int32Array
  /** Small features: `flags[flagStarts[t] … flagStarts[t + 1]]` belong to token t; sparse features likewise. */
  readonly flags: Int32Array
  readonly flagStarts: Int32Array
  readonly keys: Int32Array
  readonly keyStarts: Int32Array
  /** Numbers that describe the whole document. */
  readonly topic: Float32Array | null
  /** Label scores that an earlier model gave each token, to be added; or none. */
  readonly base?: Float32Array
  /** A bit for every label that a token may have: one bit where it is known. */
  readonly allowed: Uint32Array
  readonly weight: number
}

export interface SequenceOptions {
  readonly labels: number
  /** Units of the hidden layer and numbers of a word's parts: multiples of four. */
  readonly hidden: number
  readonly subword: number
  /** Words to the left and to the right that are seen. */
  readonly radius: number
  readonly flags: number
  readonly epochs: number
  readonly rate: number
  /** Shares of hidden units, word vectors and sparse features left out at random. */
  readonly dropout: number
  readonly wordDropout: number
  readonly wideDropout: number
  readonly decay: number
  readonly seed: number
  /** True where label b may follow label a; index `labels` stands for the start and the end. */
  readonly mayFollow: (a: number, b: number) => boolean
  readonly onEpoch?: (network: SequenceNetwork, epoch: number, loss: number) => void
}

/** A trained network, before it is made small; the mean over the later epochs. */
export interface SequenceNetwork {
  readonly subwords: Float32Array
  readonly window: Float32Array
  readonly flags: Float32Array
  readonly topic: Float32Array
  readonly bias: Float32Array
  /** A row of `outputWidth(labels)` for each hidden unit. */
  readonly output: Float32Array
  readonly wideRows: ReadonlyMap<number, number>
  readonly wide: Float32Array
  readonly between: Float32Array
  readonly first: Float32Array
  readonly last: Float32Array
}

/** Rows of label scores are padded to a multiple of four. */
export function outputWidth(labels: number): number {
  return Math.ceil(labels / 4) * 4
}

const FORBIDDEN = -1e4
/** No longer sentence is learned from: lists and tables without end. */
const MAX_TOKENS = 400

/**
 * Learns a network with one hidden layer over a window of words, beside it a linear model over sparse features ("wide
 * and deep"), both under a linear chain of labels. The same examples and seed give the same numbers.
 * @see H.-T. Cheng et al.: Wide & deep learning for recommender systems, DLRS 2016
 * @see R. Collobert et al.: Natural language processing (almost) from scratch, JMLR 12 (2011)
 */
export function trainSequence(
  kernels: Kernels,
  examples: readonly SequenceExample[],
  types: readonly WordTraits[],
  vectors: WordVectors,
  options: SequenceOptions,
): SequenceNetwork {
  const random = seededRandom(options.seed)
  const words = createWordInputs(kernels, types, vectors, options.subword, random)
  const inputs: InputLayer = {
    width: words.width,
    fixed: vectors.dimensions,
    learned: words.subwords,
    fill: ({ types: sentence }, block) => {
      words.fill(sentence, block, () => random() < options.wordDropout)
    },
    learn: ({ types: sentence }, gradient, rate) => {
      words.learn(sentence, gradient, rate)
    },
  }
  return trainNetwork(kernels, examples, inputs, random, options)
}

/** What stands in front of the hidden layer: `width` numbers for each token, of which the first `fixed` are given. */
export interface InputLayer<Example extends SequenceExample = SequenceExample> {
  readonly width: number
  readonly fixed: number
  /** A table that the layer learns, kept as the network's `subwords`; or null. */
  readonly learned: Parameters | null
  readonly fill: (example: Example, inputs: Block) => void
  readonly learn: (example: Example, gradient: Block, rate: number) => void
}

/** The same over any inputs. */
export function trainNetwork<Example extends SequenceExample>(
  kernels: Kernels,
  all: readonly Example[],
  layer: InputLayer<Example>,
  random: () => number,
  options: SequenceOptions,
): SequenceNetwork {
  const { labels: L, hidden: H, radius: R, mayFollow } = options
  const examples = all.filter(({ types: { length } }) => length > 0 && length <= MAX_TOKENS)
  const Y = outputWidth(L)
  const V = all.find((example) => example.topic)?.topic?.length ?? 0
  const spots = 2 * R + 1
  const { width: D, fixed } = layer
  const uniform = (scale: number) => () => (random() * 2 - 1) * scale
  const make = (length: number, initial: (i: number) => number) =>
    createParameters(kernels, length, initial)
  const window = make(spots * D * H, uniform(Math.sqrt(3 / (spots * D))))
  const flags = make(options.flags * H, uniform(0.1))
  const topic = make(V * H, uniform(0.05))
  const bias = make(H, () => 0.05)
  const output = make(H * Y, uniform(Math.sqrt(3 / H)))
  const between = make(L * L, (k) => (mayFollow(Math.floor(k / L), k % L) ? 0 : FORBIDDEN))
  const first = make(L, (y) => (mayFollow(L, y) ? 0 : FORBIDDEN))
  const last = make(L, (y) => (mayFollow(y, L) ? 0 : FORBIDDEN))
  const wide = createWideTable(examples, L, options.wideDropout, random)
  const dense: readonly Parameters[] = [window, topic, bias, output, between, first, last]
  const everything = [...dense, flags, ...(layer.learned ? [layer.learned] : [])]

  const inputs = kernels.allocate(MAX_TOKENS * D)
  const inputGradient = kernels.allocate(MAX_TOKENS * D)
  const hidden = kernels.allocate(MAX_TOKENS * H)
  const hiddenGradient = kernels.allocate(MAX_TOKENS * H)
  const scores = kernels.allocate(MAX_TOKENS * Y)
  const scoreGradient = kernels.allocate(MAX_TOKENS * Y)
  const topicInput = kernels.allocate(V)
  const emissions = new Float32Array(MAX_TOKENS * L)
  const emissionGradient = new Float32Array(MAX_TOKENS * L)
  const room = createChainWorkspace()
  const chain = {
    labels: L,
    between: between.values.values,
    first: first.values.values,
    last: last.values.values,
  }
  const chainGradient = {
    emissions: emissionGradient,
    between: between.gradient.values,
    first: first.gradient.values,
    last: last.gradient.values,
  }
  const keep = 1 - options.dropout
  const half = Math.floor(options.epochs / 2)

  const windowAt = (p: number) => p * D * H * 4
  const inside = (u: number, n: number) => u >= 0 && u < n

  function forward(example: Example): void {
    const n = example.types.length
    layer.fill(example, inputs)
    scores.values.fill(0, 0, n * Y)
    if (example.topic) topicInput.values.set(example.topic)
    for (let t = 0; t < n; t++) {
      const h = hidden.at + t * H * 4
      const values = hidden.values.subarray(t * H, t * H + H)
      values.set(bias.values.values)
      for (let p = 0; p < spots; p++)
        if (inside(t + p - R, n))
          kernels.project(inputs.at + (t + p - R) * D * 4, window.values.at + windowAt(p), h, D, H)
      for (let f = example.flagStarts[t]!; f < example.flagStarts[t + 1]!; f++)
        kernels.addScaled(h, flags.values.at + example.flags[f]! * H * 4, 1, H)
      if (example.topic) kernels.project(topicInput.at, topic.values.at, h, V, H)
      for (let j = 0; j < H; j++) {
        const value = values[j]!
        values[j] = value > 0 && random() < keep ? value / keep : 0
      }
      kernels.project(h, output.values.at, scores.at + t * Y * 4, H, Y)
      for (let y = 0; y < L; y++)
        emissions[t * L + y] = scores.values[t * Y + y]! + (example.base?.[t * L + y] ?? 0)
    }
  }

  function backward(example: Example, rate: number): void {
    const n = example.types.length
    inputGradient.values.fill(0, 0, n * D)
    hiddenGradient.values.fill(0, 0, n * H)
    for (let t = 0; t < n; t++) {
      for (let y = 0; y < L; y++) scoreGradient.values[t * Y + y] = emissionGradient[t * L + y]!
      const h = hidden.at + t * H * 4
      const g = hiddenGradient.at + t * H * 4
      const s = scoreGradient.at + t * Y * 4
      kernels.addOuter(h, s, output.gradient.at, H, Y)
      kernels.projectBack(output.values.at, s, g, H, Y)
      for (let j = t * H; j < (t + 1) * H; j++)
        hiddenGradient.values[j] = hidden.values[j] === 0 ? 0 : hiddenGradient.values[j]! / keep
      kernels.addScaled(bias.gradient.at, g, 1, H)
      for (let p = 0; p < spots; p++) {
        const u = t + p - R
        if (!inside(u, n)) continue
        const x = u * D * 4
        kernels.addOuter(inputs.at + x, g, window.gradient.at + windowAt(p), D, H)
        // What is given stays as it is: only what is learned hears of it.
        kernels.projectBack(
          window.values.at + windowAt(p) + fixed * H * 4,
          g,
          inputGradient.at + x + fixed * 4,
          D - fixed,
          H,
        )
      }
      for (let f = example.flagStarts[t]!; f < example.flagStarts[t + 1]!; f++) {
        const flag = example.flags[f]!
        kernels.addScaled(flags.gradient.at + flag * H * 4, g, 1, H)
        stepRow(kernels, flags, flag, H, rate)
      }
      if (example.topic) kernels.addOuter(topicInput.at, g, topic.gradient.at, V, H)
    }
    layer.learn(example, inputGradient, rate)
    for (const p of dense) step(kernels, p, rate)
  }

  const result = (averaged: boolean): SequenceNetwork => {
    const of = (p: Parameters) => (averaged ? p.mean : p.values.values)
    return {
      subwords: layer.learned ? of(layer.learned) : new Float32Array(0),
      window: of(window),
      flags: of(flags),
      topic: of(topic),
      bias: of(bias),
      output: of(output),
      wideRows: wide.rows,
      wide: averaged ? wide.mean : wide.values,
      // Tables are padded to a multiple of four.
      between: of(between).subarray(0, L * L),
      first: of(first).subarray(0, L),
      last: of(last).subarray(0, L),
    }
  }

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs)
    for (const index of shuffledOrder(examples.length, random)) {
      const example = examples[index]!
      const n = example.types.length
      const { weight } = example
      forward(example)
      wide.addScores(index, example, emissions)
      emissionGradient.fill(0, 0, n * L)
      loss += weight * addExpectedCounts(chain, emissions, n, null, weight, chainGradient, room)
      loss -=
        weight *
        addExpectedCounts(chain, emissions, n, example.allowed, -weight, chainGradient, room)
      wide.learn(example, emissionGradient, rate, options.decay)
      backward(example, rate)
    }
    if (epoch >= half) {
      const count = epoch - half + 1
      for (const p of everything) gatherMean(p, count)
      wide.gatherMean(count)
    }
    options.onEpoch?.(result(epoch >= half), epoch, loss)
  }
  return result(true)
}
