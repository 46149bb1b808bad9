/** `npm run evaluate`: how often the engine is right on the annotated corpora, as one table. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Models } from '../../src/analysis/models/models'
import { readModels } from '../support/read-models'
import { createSyntax } from './engine-syntax'
import { findFallen, raiseFloors, readFloors } from './floors'
import { formatScores } from './format-scores'
import { measureBoundaries } from './measure-boundaries'
import { listConfusions, measureSyntax } from './measure-syntax'
import { readFigures } from './read-figures'
import type { EvaluationOptions } from './read-options'
import { readOptions } from './read-options'
import { runScorer, SHARED } from './run-scorer'
import type { Score } from './score'
import { SCORER_RUNS } from './scorer-runs'

const FLOORS = new URL('floors.json', import.meta.url)

const BOUNDARY_GROUP = 'tokens'
const SYNTAX_GROUP = 'tags'
const GROUPS = [
  ...new Set(SCORER_RUNS.map(({ group }) => group)),
  ...[BOUNDARY_GROUP, SYNTAX_GROUP],
]

/** Unusable arguments, as distinct from scores that fell. */
const EXIT_USAGE = 2

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function evaluate({ groups, misses }: EvaluationOptions, models: Models): readonly Score[] {
  const scores: Score[] = []
  for (const run of SCORER_RUNS.filter(({ group }) => groups.includes(group))) {
    const output = runScorer(run, models, misses)
    if (misses > 0) print(`${run.group}, ${run.set}\n${output}`)
    scores.push(...readFigures(output, run.figures, run.group, run.set))
  }
  if (groups.includes(BOUNDARY_GROUP)) scores.push(...measureBoundaries(BOUNDARY_GROUP))
  if (groups.includes(SYNTAX_GROUP)) {
    const { scores: ofSyntax, counts } = measureSyntax(createSyntax(models), SYNTAX_GROUP)
    if (misses > 0 && counts)
      print(`${SYNTAX_GROUP}, confusions\n${listConfusions(counts, misses)}\n`)
    scores.push(...ofSyntax)
  }
  return scores
}

function compareWithFloors({ check, raise }: EvaluationOptions, scores: readonly Score[]): void {
  const floors = readFloors(existsSync(FLOORS) ? readFileSync(FLOORS, 'utf8') : '{}')
  if (check) {
    const fallen = findFallen(scores, floors)
    print(fallen.length > 0 ? `\nBelow the floor:\n${fallen.join('\n')}` : '\nNo score fell.')
    if (fallen.length > 0) process.exitCode = 1
  }
  if (raise) {
    const raised = `${JSON.stringify(raiseFloors(scores, floors), null, 2)}\n`
    writeFileSync(FLOORS, raised)
  }
}

async function main(options: EvaluationOptions): Promise<void> {
  if (!existsSync(SHARED)) {
    print(`The corpora are not there (${fileURLToPath(SHARED)}), so nothing was measured.`)
    return
  }
  const scores = evaluate(options, await readModels())
  print(formatScores(scores))
  compareWithFloors(options, scores)
}

function optionsGiven(): EvaluationOptions | null {
  try {
    return readOptions(process.argv.slice(2), GROUPS)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = EXIT_USAGE
    return null
  }
}

const options = optionsGiven()
if (options) await main(options)
