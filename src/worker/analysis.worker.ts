import { engineVersion } from '../analysis/engine-version'
import { looksEnglish } from '../analysis/looks-english'
import { loadModels } from '../analysis/models/load-models'
import { analysisSteps, STEP_NAMES } from '../analysis/pipeline'
import { createModelFiles, type ModelFiles } from './model-files'
import { serveAnalysis } from './serve-analysis'

const folders = new Map<string, ModelFiles>()

serveAnalysis(self, {
  stepNames: STEP_NAMES,
  load: async (modelsUrl, onProgress) => {
    const files = folders.get(modelsUrl) ?? createModelFiles(modelsUrl)
    folders.set(modelsUrl, files)
    const { models, loaded } = await loadModels(files.read, onProgress)
    void files.tidy()
    return { models, loaded: { version: engineVersion(models.versions), models: loaded } }
  },
  steps: async (text, models) => analysisSteps(text, models, await languageOf(text)),
})

/** The tables of other languages are loaded when a text first looks like one of these. */
async function languageOf(text: string): Promise<string> {
  if (looksEnglish(text)) return 'en'
  const { detectLanguage } = await import('../analysis/detect-language')
  return detectLanguage(text)
}
