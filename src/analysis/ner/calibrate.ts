/**
 * A share of right findings for a model's own probability: `shares` stand at equal distances from 0 to 1, between them a
 * straight line is drawn.
 * @see B. Zadrozny and C. Elkan: Transforming classifier scores into accurate multiclass probability estimates, KDD 2002
 */
export function calibrate(shares: Float32Array, probability: number): number {
  const place = Math.min(1, Math.max(0, probability)) * (shares.length - 1)
  const below = Math.min(shares.length - 2, Math.floor(place))
  const part = place - below
  return shares[below]! * (1 - part) + shares[below + 1]! * part
}
