import { encodeFloats, encodeRising } from '../../analysis/models/numbers'
import { encodeQuantised } from '../../analysis/models/quantised'
import { writeContainer } from '../write-container'
import { outputWidth, type SequenceNetwork, type SequenceOptions } from './train-sequence'

/** The sizes of a network that its arrays alone do not tell. */
export type SequenceSizes = Pick<SequenceOptions, 'labels' | 'hidden' | 'subword' | 'radius'> & {
  /** Numbers of a word's vector. */
  readonly dimensions: number
}

/**
 * The bytes of a model file: every table in steps of a 127th of its largest number.
 * @param smallest sparse features none of whose weights is as large are left out
 */
export function encodeSequence(
  network: SequenceNetwork,
  { labels, hidden, subword, radius, dimensions }: SequenceSizes,
  smallest: number,
): Uint8Array {
  const topicSize = network.topic.length / hidden
  const flags = network.flags.length / hidden
  const wide = keepLargeRows(network, labels, smallest)
  return writeContainer('sequence', [
    encodeSizes([labels, hidden, radius, subword, dimensions, topicSize, flags]),
    encodeQuantised(network.subwords),
    encodeQuantised(network.window),
    encodeQuantised(network.flags),
    encodeQuantised(network.topic),
    encodeFloats(network.bias.subarray(0, hidden)),
    encodeQuantised(withoutPadding(network.output, outputWidth(labels), labels)),
    encodeRising(wide.keys),
    encodeQuantised(wide.rows),
    encodeFloats(Float32Array.from([...network.between, ...network.first, ...network.last])),
  ])
}

/** Whole numbers of two bytes. */
export function encodeSizes(sizes: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(sizes.length * 2)
  const view = new DataView(bytes.buffer)
  sizes.forEach((size, i) => {
    view.setUint16(i * 2, size, true)
  })
  return bytes
}

/** The first `kept` numbers of every row of `width`. */
export function withoutPadding(rows: Float32Array, width: number, kept: number): Float32Array {
  return rows.filter((_, i) => i % width < kept)
}

/** The keys, rising, of features that weigh something, and their rows. */
function keepLargeRows({ wideRows, wide }: SequenceNetwork, labels: number, smallest: number) {
  const rowOf = (row: number) => wide.subarray(row * labels, (row + 1) * labels)
  const kept = [...wideRows]
    .filter(([, row]) => rowOf(row).some((weight) => Math.abs(weight) >= smallest))
    .sort(([a], [b]) => a - b)
  const rows = new Float32Array(kept.length * labels)
  kept.forEach(([, row], k) => {
    rows.set(rowOf(row), k * labels)
  })
  return { keys: Int32Array.from(kept, ([key]) => key), rows }
}
