/**
 * Writes each fixture's `expected.json` from its `article.marked`, where a person has marked what is to be found.
 * Run it after changing the marks: `npm run fixtures:build`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { findFixtureFolders } from './fixture-folders'
import { formatFindings } from './format-findings'
import { parseMarkedArticle } from './marked-article'

for (const { slug, markedFile, expectedFile, textFile } of findFixtureFolders()) {
  try {
    const { text, findings } = parseMarkedArticle(readFileSync(markedFile, 'utf8'))
    writeFileSync(expectedFile, formatFindings(findings))
    if (readFileSync(textFile, 'utf8') !== text)
      process.stderr.write(`${slug}: the marked words are not those of ${textFile}\n`)
  } catch (error) {
    process.stderr.write(`${slug}: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
