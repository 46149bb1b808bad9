import { readFile } from 'node:fs/promises'
import { loadModels } from '../../src/analysis/models/load-models'
import type { Models } from '../../src/analysis/models/models'

const FOLDER = 'public/models/'

/** The models of `public/`, as the command line reads them. */
export async function readModels(): Promise<Models> {
  const { models } = await loadModels((name) => readFile(FOLDER + name))
  return models
}
