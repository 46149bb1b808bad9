import { loadModels } from '../analysis/models/load-models'
import { analysisSteps, STEP_NAMES } from '../analysis/pipeline'
import { fetchFilesFrom } from './fetch-files'
import { serveAnalysis } from './serve-analysis'

serveAnalysis(self, {
  stepNames: STEP_NAMES,
  load: (modelsUrl, onProgress) => loadModels(fetchFilesFrom(modelsUrl), onProgress),
  steps: analysisSteps,
})
