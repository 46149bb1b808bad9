import { outputWidth, type SequenceNetwork } from './train-sequence'

/** The sizes that the networks to be joined have in common. */
export interface JoinedSizes {
  readonly labels: number
  readonly hidden: number
  readonly subword: number
  readonly radius: number
  readonly dimensions: number
}

/**
 * One network whose scores are the mean of those of several: their hidden units stand side by side, as do the parts of
 * words that each has learned; what is linear is averaged. Networks that differ by chance alone make different mistakes.
 * @see L. K. Hansen and P. Salamon: Neural network ensembles, IEEE Transactions on Pattern Analysis 12 (1990)
 */
export function joinNetworks(
  networks: readonly SequenceNetwork[],
  { labels, hidden, subword, radius, dimensions }: JoinedSizes,
): SequenceNetwork {
  const N = networks.length
  const mean = (tableOf: (network: SequenceNetwork) => Float32Array) =>
    tableOf(networks[0]!).map((_, i) =>
      networks.reduce((sum, network) => sum + tableOf(network)[i]! / N, 0),
    )
  const sideBySide = (tableOf: (network: SequenceNetwork) => Float32Array, width: number) =>
    joinRows(networks.map(tableOf), width)
  return {
    subwords: sideBySide(({ subwords }) => subwords, subword),
    window: joinWindows(networks, { hidden, subword, radius, dimensions }),
    flags: sideBySide(({ flags }) => flags, hidden),
    topic: sideBySide(({ topic }) => topic, hidden),
    bias: sideBySide(({ bias }) => bias.subarray(0, hidden), hidden),
    output: Float32Array.from(
      networks.flatMap(({ output }) => [...output.subarray(0, hidden * outputWidth(labels))]),
      (weight) => weight / N,
    ),
    ...joinWide(networks, labels),
    between: mean(({ between }) => between),
    first: mean(({ first }) => first),
    last: mean(({ last }) => last),
  }
}

/** Tables of equally many rows, their rows put one behind the other. */
function joinRows(tables: readonly Float32Array[], width: number): Float32Array {
  const rows = Math.floor(tables[0]!.length / width)
  const joined = new Float32Array(rows * width * tables.length)
  tables.forEach((table, k) => {
    for (let row = 0; row < rows; row++)
      joined.set(table.subarray(row * width, (row + 1) * width), (row * tables.length + k) * width)
  })
  return joined
}

/** All networks read a word's vector, but each its own part of the joined parts of words. */
function joinWindows(
  networks: readonly SequenceNetwork[],
  { hidden, subword, radius, dimensions }: Omit<JoinedSizes, 'labels'>,
): Float32Array {
  const N = networks.length
  const spots = 2 * radius + 1
  const [ownRows, joinedRows] = [dimensions + subword, dimensions + N * subword]
  const joined = new Float32Array(spots * joinedRows * N * hidden)
  networks.forEach(({ window }, k) => {
    for (let p = 0; p < spots; p++)
      for (let d = 0; d < ownRows; d++) {
        const from = (p * ownRows + d) * hidden
        const row = p * joinedRows + (d < dimensions ? d : d + k * subword)
        joined.set(window.subarray(from, from + hidden), (row * N + k) * hidden)
      }
  })
  return joined
}

function joinWide(
  networks: readonly SequenceNetwork[],
  labels: number,
): Pick<SequenceNetwork, 'wideRows' | 'wide'> {
  const keys = new Set(networks.flatMap(({ wideRows }) => [...wideRows.keys()]))
  const wideRows = new Map([...keys].map((key, row) => [key, row]))
  const wide = new Float32Array(keys.size * labels)
  for (const network of networks)
    for (const [key, from] of network.wideRows) {
      const to = wideRows.get(key)! * labels
      for (let y = 0; y < labels; y++)
        wide[to + y]! += network.wide[from * labels + y]! / networks.length
    }
  return { wideRows, wide }
}
