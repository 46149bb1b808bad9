import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Models } from '../../src/analysis/models/models'
import { analyseText } from '../../src/analysis/analyse-text'
import type { ScorerRun } from './scorer-runs'

/** Where the corpora and the scorer are, beside the project. */
export const SHARED = new URL('../../../shared/', import.meta.url)

/** The scorer prints every miss it is asked for; that can be long. */
const MOST_OUTPUT_BYTES = 2 ** 28

/** One annotated text; only what the engine gets to see. */
interface GoldText {
  readonly id: string
  readonly text: string
  readonly genre?: string
}

/**
 * What the scorer prints for the engine's findings in the run's texts. The engine runs here, the
 * scorer judges: its command line is all we know of it.
 *
 * @param misses how many of each kind of error the scorer lists
 * @throws {Error} with the scorer's own words where it refuses the findings
 */
export function runScorer(run: ScorerRun, models: Models, misses: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-evaluation-'))
  try {
    const findings = join(folder, 'findings.jsonl')
    writeFileSync(findings, analyseGold(run, models))
    return callScorer(run, findings, misses)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The text of a file of the shared material, unpacked where its name ends in `.gz`. */
export function readShared(path: string): string {
  const bytes = readFileSync(new URL(path, SHARED))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

function analyseGold(run: ScorerRun, models: Models): string {
  const lines = readGold(run).map(({ id, text }) =>
    JSON.stringify({ id, text, ...analyseText(text, models) }),
  )
  return `${lines.join('\n')}\n`
}

/** JSON Lines, or one JSON document over many lines. */
function readGold({ gold, genres }: ScorerRun): readonly GoldText[] {
  const content = readShared(gold)
  const lines = gold.endsWith('.json') ? [content] : content.split('\n').filter(Boolean)
  const texts = lines.map((line) => JSON.parse(line) as GoldText)
  return genres ? texts.filter(({ genre = '' }) => genres.includes(genre)) : texts
}

function callScorer({ task, gold, genres }: ScorerRun, findings: string, misses: number): string {
  const { stdout, stderr, status, error } = spawnSync(
    process.execPath,
    [
      fileURLToPath(new URL('score/score.mjs', SHARED)),
      task,
      // The seed article is the scorer's own.
      ...(task === 'seed' ? [] : [fileURLToPath(new URL(gold, SHARED))]),
      ...['--pred', findings],
      ...(genres ? ['--genre', genres.join(',')] : []),
      ...(misses > 0 ? ['--misses', misses.toString()] : []),
    ],
    { encoding: 'utf8', maxBuffer: MOST_OUTPUT_BYTES },
  )
  if (error) throw error
  // The status alone is no failure: it also tells that the seed article is not perfect.
  if (status !== 0 && stderr) throw new Error(`The scorer refused the findings: ${stderr.trim()}`)
  return stdout
}
