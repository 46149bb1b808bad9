/** Weights of presence, in sentences: how far back a mention may lie and still win against a nearer one. */
const SUBJECT = 1
const SPEAKER = 0.8
const GENDER_KNOWN = 0.6
/** Each earlier mention adds a little, up to a limit. */
const MENTION = 0.12
const MAX_COUNTED = 6
/** Between two equals in one sentence the nearer wins. */
const PER_TOKEN = 0.004
/** The winner is clear when it leads by so much. */
const CLEAR_LEAD = 0.7

/** Nobody keeps more people in mind; it also bounds the time a pronoun takes. */
const MAX_PRESENT = 40

interface Presence {
  sentence: number
  token: number
  subject: boolean
  spoke: number
  count: number
}

/** Who is present in the reader's mind while a text is read from left to right. */
export class Salience {
  private readonly present: (Presence | undefined)[]
  /** Chains, the least recent first. */
  private readonly recent = new Set<number>()

  constructor(chains: number) {
    this.present = new Array<Presence | undefined>(chains)
  }

  mention(chain: number, sentence: number, token: number, subject: boolean): void {
    const entry = this.enter(chain)
    entry.subject = subject || (entry.sentence === sentence && entry.subject)
    entry.sentence = sentence
    entry.token = token
    entry.count++
  }

  speaks(chain: number, sentence: number): void {
    const entry = this.enter(chain)
    entry.spoke = sentence
    entry.sentence = Math.max(entry.sentence, sentence)
  }

  /** The most present chain that fits, or null. */
  best(
    sentence: number,
    token: number,
    reach: number,
    fits: (chain: number) => boolean,
    isSure: (chain: number) => boolean,
  ): { chain: number; clear: boolean } | null {
    let best = -1
    let bestScore = -Infinity
    let second = -Infinity
    for (const chain of this.recent) {
      if (!fits(chain)) continue
      const entry = this.present[chain]!
      if (sentence - entry.sentence > reach) continue
      const score =
        entry.sentence -
        sentence +
        (entry.subject ? SUBJECT : 0) +
        (sentence - entry.spoke <= 2 ? SPEAKER : 0) +
        (isSure(chain) ? GENDER_KNOWN : 0) +
        MENTION * Math.min(entry.count, MAX_COUNTED) -
        PER_TOKEN * Math.max(0, token - entry.token)
      if (score > bestScore) {
        second = bestScore
        bestScore = score
        best = chain
      } else if (score > second) second = score
    }
    return best < 0 ? null : { chain: best, clear: bestScore - second >= CLEAR_LEAD }
  }

  private enter(chain: number): Presence {
    const entry = (this.present[chain] ??= {
      sentence: -1,
      token: -1,
      subject: false,
      spoke: -99,
      count: 0,
    })
    this.recent.delete(chain)
    this.recent.add(chain)
    if (this.recent.size > MAX_PRESENT)
      this.recent.delete(this.recent.values().next().value ?? chain)
    return entry
  }
}
