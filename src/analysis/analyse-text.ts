import type { Analysis } from '../model/analysis'
import { detectLanguage } from './detect-language'
import type { Models } from './models/models'
import { analysisSteps } from './pipeline'

/** The analysis of a text in one go. */
export function analyseText(text: string, models: Models): Analysis {
  const steps = analysisSteps(text, models, detectLanguage(text))
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
