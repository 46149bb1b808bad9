import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { MODELS_FOLDER } from '../../src/cli/read-model-file'
import { formatKilobytes, formatMs } from './format-figures'
import type { Measure } from './measures'
import { median } from './median'
import { MODELS_BUDGET_BYTES, sumGzipped, weighModels } from './weigh-models'

const run = promisify(execFile)
const program = fileURLToPath(new URL('time-model-load.ts', import.meta.url))

/** Fresh processes; one more before them brings the files into the system's cache. */
const RUNS = 5

/** What the models weigh, each and together, and how long Node takes to have them ready. */
export async function benchModels(): Promise<readonly Measure[]> {
  const weights = await weighModels(MODELS_FOLDER)
  const models = weights.filter(({ file }) => /\.bin(?:\.gz)?$/.test(file))
  return [
    ...models.map(({ file, raw, gzipped }) => ({
      what: `Model ${file}, gzipped (raw ${formatKilobytes(raw)})`,
      value: formatKilobytes(gzipped),
      aim: '',
    })),
    {
      what: 'All files of the models’ folder, gzipped',
      value: formatKilobytes(sumGzipped(weights)),
      aim: `under ${formatKilobytes(MODELS_BUDGET_BYTES)}`,
    },
    {
      what: 'Models read and decoded in a fresh Node',
      value: formatMs(await timeModelLoads()),
      aim: '',
    },
  ]
}

async function timeModelLoads(): Promise<number> {
  const times: number[] = []
  for (let at = 0; at <= RUNS; at++) {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', program])
    if (at > 0) times.push(Number(stdout))
  }
  return median(times)
}
