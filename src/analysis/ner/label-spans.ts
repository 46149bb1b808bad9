import { NAME_LABELS, typeOfLabel } from './name-labels'

/** Tokens from `firstToken` to before `endToken` that are one name, by its labels. */
export interface LabelledName {
  readonly firstToken: number
  readonly endToken: number
  /** Index into `NAME_TYPES`. */
  readonly type: number
  /** The least probability of any of its labels. */
  readonly probability: number
}

/** The names that a chain of labels spells; labels follow one another as `mayFollow` allows. */
export function labelSpans(labels: Int32Array, marginals: Float32Array): readonly LabelledName[] {
  const names: LabelledName[] = []
  let firstToken = 0
  let probability = 1
  for (let t = 0; t < labels.length; t++) {
    const label = labels[t]!
    const sure = marginals[t * NAME_LABELS + label]!
    if (label === 0) continue
    if (isOpening(label)) {
      firstToken = t
      probability = sure
    }
    probability = Math.min(probability, sure)
    if (isClosing(label))
      names.push({ firstToken, endToken: t + 1, type: typeOfLabel(label), probability })
  }
  return names
}

/** The four labels of a type: first, inner, last and only token. */
function isOpening(label: number): boolean {
  return ((label - 1) & 3) === 0 || ((label - 1) & 3) === 3
}

function isClosing(label: number): boolean {
  return ((label - 1) & 3) >= 2
}
