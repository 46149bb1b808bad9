import { engineVersion } from '../analysis/engine-version'
import { loadModels } from '../analysis/models/load-models'
import { analysisSteps, STEP_NAMES } from '../analysis/pipeline'
import { fetchFilesFrom } from './fetch-files'
import { serveAnalysis } from './serve-analysis'

serveAnalysis(self, {
  stepNames: STEP_NAMES,
  load: async (modelsUrl, onProgress) => {
    const { models, loaded } = await loadModels(fetchFilesFrom(modelsUrl), onProgress)
    return { models, loaded: { version: engineVersion(models.versions), models: loaded } }
  },
  steps: analysisSteps,
})
