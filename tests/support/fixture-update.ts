/**
 * Writes each fixture's `known-misses.txt`: where the engine still differs from what is expected.
 * The diff is the review; the expectations themselves are never touched. `npm run fixtures:update`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { analyseText } from '../../src/analysis/analyse-text'
import { compareFindings } from './compare-findings'
import { findFixtureFolders } from './fixture-folders'
import { parseMarkedArticle } from './marked-article'
import { readModels } from './read-models'

const models = await readModels()
for (const { slug, markedFile, knownMissesFile } of findFixtureFolders()) {
  const { text, findings } = parseMarkedArticle(readFileSync(markedFile, 'utf8'))
  const misses = compareFindings(text, findings, analyseText(text, models))
  writeFileSync(knownMissesFile, misses.map((line) => `${line}\n`).join(''))
  process.stdout.write(`${slug}: ${String(misses.length)} known differences\n`)
}
