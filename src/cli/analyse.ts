import type { Writable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { loadModels } from '../analysis/models/load-models'
import type { Models } from '../analysis/models/models'
import { analyseText } from '../analysis/analyse-text'
import { readInputLine } from './read-input-line'
import { readLines } from './read-lines'
import { MODELS_FOLDER, readModelFilesIn } from './read-model-file'

/** One line of output for one line of input, and whether the input was an article. */
export function analyseLine(line: string, models: Models): { output: string; ok: boolean } {
  const input = readInputLine(line)
  if ('error' in input) return { output: JSON.stringify(input), ok: false }
  const { id, text, title = null, publisher = null, byline = null } = input
  const { publishedAt = null, url = null } = input
  const { engine, ...findings } = analyseText(text, models)
  const record = { id, text, engine, title, publisher, byline, publishedAt, url, ...findings }
  return { output: JSON.stringify(record), ok: true }
}

/** Analyses every line of `input` in order; 1 if any of them was no article, else 0. A blank line is none. */
export async function analyseLines(
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  models: Models,
): Promise<0 | 1> {
  let status: 0 | 1 = 0
  for await (const line of readLines(input)) {
    const result = analyseLine(line, models)
    if (!result.ok) status = 1
    if (!output.write(`${result.output}\n`)) await new Promise((done) => output.once('drain', done))
  }
  return status
}

async function main(): Promise<void> {
  const { models } = await loadModels(readModelFilesIn(MODELS_FOLDER))
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) =>
    process.exit(error.code === 'EPIPE' ? 0 : 1),
  )
  process.exitCode = await analyseLines(process.stdin, process.stdout, models)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main()
