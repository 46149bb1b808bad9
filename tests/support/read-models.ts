import { loadModels } from '../../src/analysis/models/load-models'
import type { Models } from '../../src/analysis/models/models'
import { MODELS_FOLDER, readModelFilesIn } from '../../src/cli/read-model-file'

/** The models of `public/`, as the command line reads them. */
export async function readModels(): Promise<Models> {
  const { models } = await loadModels(readModelFilesIn(MODELS_FOLDER))
  return models
}
