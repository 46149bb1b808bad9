import type { Models } from '../../analysis/models/models'
import { analyseText } from '../../analysis/analyse-text'
import type { SpeakerSignals } from '../../analysis/quotes/speaker-signals'
import type { Analysis } from '../../model/analysis'

/** An analysis with the signals of the speaker of each of its quotes. */
export interface Signalled {
  readonly analysis: Analysis
  readonly signals: readonly SpeakerSignals[]
}

/** The engine, made to hand out what it would weigh. */
export function createSignalledReader(
  models: Omit<Models, 'weighSpeaker'>,
): (text: string) => Signalled {
  return (text) => {
    const signals: SpeakerSignals[] = []
    const weighSpeaker = (one: SpeakerSignals) => {
      signals.push(one)
      return 1
    }
    return { analysis: analyseText(text, { ...models, weighSpeaker }), signals }
  }
}
