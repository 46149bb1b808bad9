import { engineVersion } from '../analysis/engine-version'
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
  steps: analysisSteps,
})
