import type { RankerNetwork } from '../../analysis/coref/ranker'

/** One network that gives the mean of the scores of several, which err less together than each alone. */
export function joinRankers(networks: readonly RankerNetwork[]): RankerNetwork {
  const share = 1 / networks.length
  const hidden = networks.reduce((sum, network) => sum + network.hidden, 0)
  const concat = (parts: readonly Float32Array[]) =>
    Float32Array.from(parts.flatMap((part) => [...part]))
  const rows = (tables: readonly Float32Array[]) => {
    const count = tables[0]!.length / (networks[0]!.hidden + 1)
    const joined: number[] = []
    for (let row = 0; row < count; row++) {
      let score = 0
      networks.forEach(({ hidden: width }, n) => {
        const from = row * (width + 1)
        joined.push(...tables[n]!.subarray(from, from + width))
        score += tables[n]![from + width]! * share
      })
      joined.push(score)
    }
    return Float32Array.from(joined)
  }
  return {
    hidden,
    features: rows(networks.map(({ features }) => features)),
    given: rows(networks.map(({ given }) => given)),
    bias: concat(networks.map(({ bias }) => bias)),
    output: concat(networks.map(({ output }) => output.map((weight) => weight * share))),
  }
}
