/** Prints the milliseconds in which this process, with its code not yet warm, reads and decodes all models. */
import { loadModels } from '../../src/analysis/models/load-models'
import { MODELS_FOLDER, readModelFilesIn } from '../../src/cli/read-model-file'

const start = performance.now()
await loadModels(readModelFilesIn(MODELS_FOLDER))
process.stdout.write((performance.now() - start).toString())
