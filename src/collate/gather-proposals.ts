import type { JoinProposal } from '../model/voice'
import type { Doubt, VoiceNode } from './occurrence'

/** More questions about one voice than these would drown the good ones. */
const MAX_PER_VOICE = 6

/** A question for each pair of voices that may be the same, once, the likeliest first; what the reader has answered is not asked again. */
export function gatherProposals(
  doubts: readonly Doubt[],
  answered: readonly (readonly [VoiceNode | null, VoiceNode | null])[],
): readonly JoinProposal[] {
  const closed = new Set(answered.map(([a, b]) => pairKey(a?.id ?? '', b?.id ?? '')))
  const found = new Map<string, JoinProposal>()
  for (const { a, b, confidence, reasons } of doubts) {
    const [x, y] = [a.occurrences[0]?.node?.id, b.occurrences[0]?.node?.id]
    if (x === undefined || y === undefined || x === y) continue
    const key = pairKey(x, y)
    if (closed.has(key)) continue
    const proposal: JoinProposal = { voices: x < y ? [x, y] : [y, x], confidence, reasons }
    const known = found.get(key)
    if (!known || isLikelier(proposal, known)) found.set(key, proposal)
  }
  const asked = new Map<string, number>()
  return [...found]
    .sort(([k, a], [l, b]) => b.confidence - a.confidence || (k < l ? -1 : 1))
    .map(([, proposal]) => proposal)
    .filter(({ voices }) => {
      const times = voices.map((id) => asked.get(id) ?? 0)
      if (Math.min(...times) >= MAX_PER_VOICE) return false
      voices.forEach((id, i) => asked.set(id, (times[i] ?? 0) + 1))
      return true
    })
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** Of two equally likely ones the one whose reasons come first, so that the order of puts plays no part. */
function isLikelier(a: JoinProposal, b: JoinProposal): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence
  return a.reasons.join() < b.reasons.join()
}
