import type { Analysis } from '../model/analysis'
import type { EvidenceStep, Quote } from '../model/quote'
import { textOf, type Span } from '../model/span'
import { certaintyOf, type Certainty } from './certainty'
import { describeEvidence } from './describe-evidence'
import { nameSpeakers } from './name-speakers'

/** One step on the way to the speaker, with the words it went by. */
export interface Reason extends Span {
  readonly sentence: string
}

/** Why a statement is given to its speaker. */
export interface SpeakerReasons {
  /** See `nameSpeakers`; null where nobody is named. */
  readonly speaker: string | null
  /** In the order in which the engine took them. */
  readonly steps: readonly Reason[]
  readonly certainty: Certainty
  /** How sure that is, in words and in hundredths. */
  readonly verdict: string
  /** Who came second; null where nobody did. */
  readonly runnerUp: string | null
}

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  sure: 'Sure',
  likely: 'Probably right',
  unsure: 'Unsure',
}

/** The chain from a statement's words to its speaker, in sentences for the reader. */
export function explainSpeaker(text: string, analysis: Analysis, quote: Quote): SpeakerReasons {
  const speaker = nameSpeakers(quote, analysis)
  const source = quote.source && textOf(text, quote.source)
  const certainty = certaintyOf(quote.confidence)
  return {
    speaker,
    steps: quote.evidence.map(({ step, start, end }: EvidenceStep) => ({
      start,
      end,
      sentence: describeEvidence(step, { text, words: { start, end }, source, speaker }),
    })),
    certainty,
    verdict: speaker
      ? `${CERTAINTIES[certainty]}: of statements read like this one, ${inHundred(quote.confidence)} are given to the right speaker.`
      : 'No words near it lead to a speaker, and nobody is guessed.',
    runnerUp: describeRunnerUp(quote, analysis),
  }
}

function describeRunnerUp({ runnerUp }: Quote, { entities }: Analysis): string | null {
  const second = runnerUp && entities.find(({ id }) => id === runnerUp.speaker)
  return second ? `Second came ${second.name}, right in ${inHundred(runnerUp.confidence)}.` : null
}

function inHundred(confidence: number): string {
  return `about ${String(Math.round(confidence * 100))} in 100`
}
