/** Lists of numbers, one for each token, laid one behind the other: token t has `values[starts[t] … starts[t + 1]]`. */
export interface FeatureLists {
  readonly values: Int32Array
  readonly starts: Int32Array
}

/** @param addTo calls `add` with each number of token t */
export function featureLists(
  length: number,
  addTo: (t: number, add: (value: number) => void) => void,
): FeatureLists {
  const values: number[] = []
  const starts = new Int32Array(length + 1)
  for (let t = 0; t < length; t++) {
    addTo(t, (value) => values.push(value))
    starts[t + 1] = values.length
  }
  return { values: Int32Array.from(values), starts }
}
