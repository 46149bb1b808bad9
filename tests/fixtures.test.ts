import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../src/analysis/models/models'
import { analyseText } from '../src/analysis/analyse-text'
import { compareFindings } from './support/compare-findings'
import { findFixtureFolders, readIfThere, SAMPLES_FOLDER } from './support/fixture-folders'
import { formatFindings } from './support/format-findings'
import { parseMarkedArticle } from './support/marked-article'
import { readModels } from './support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

describe.each(findFixtureFolders())('the article $slug', (folder) => {
  const marked = parseMarkedArticle(readFileSync(folder.markedFile, 'utf8'))

  it('reads as its marked form does', () => {
    expect(readFileSync(folder.textFile, 'utf8')).toBe(marked.text)
  })

  it('has expectations that say what the marks say (else: npm run fixtures:build)', () => {
    expect(readIfThere(folder.expectedFile)).toBe(formatFindings(marked.findings))
  })

  it('says where it comes from', () => {
    expect(readIfThere(folder.originFile)).toMatch(/^Licence: /m)
  })

  it('is analysed as expected but for its known misses (else: npm run fixtures:update)', () => {
    const differences = compareFindings(
      marked.text,
      marked.findings,
      analyseText(marked.text, models),
    )
    expect(differences).toEqual(readIfThere(folder.knownMissesFile).split('\n').filter(Boolean))
  })
})

describe('the sample library', () => {
  const manifest: unknown = JSON.parse(readFileSync(join(SAMPLES_FOLDER, 'manifest.json'), 'utf8'))
  const entries = readEntries(manifest)

  it('opens with the report of the Sochi talks', () => {
    expect(entries[0]?.slug).toBe('sochi-talks')
  })

  it('lists every text in its folder, and each has its fixture', () => {
    const texts = readdirSync(SAMPLES_FOLDER).filter((file) => file.endsWith('.txt'))
    expect(entries.map(({ file }) => file).toSorted()).toEqual(texts.toSorted())
    const fixtures = findFixtureFolders().map(({ slug }) => slug)
    expect(fixtures).toEqual(expect.arrayContaining(entries.map(({ slug }) => slug)))
  })

  it('says of every article but the first that it is invented', () => {
    expect(new Set(entries.slice(1).map(({ label }) => label))).toEqual(new Set(['Invented story']))
  })

  it.each(entries)(
    '$slug begins with its title and has one blank line after each paragraph',
    (entry) => {
      const lines = readFileSync(join(SAMPLES_FOLDER, entry.file), 'utf8').split('\n')
      expect(lines[0]).toBe(entry.title)
      const everyOther = lines.filter((_, index) => index % 2 === 1)
      expect(new Set(everyOther)).toEqual(new Set(['']))
      expect(
        lines.filter((_, index) => index % 2 === 0).every((line) => line.trim() === line && line),
      ).toBeTruthy()
    },
  )
})

interface SampleEntry {
  readonly slug: string
  readonly file: string
  readonly title: string
  readonly label: string
}

function readEntries(manifest: unknown): readonly SampleEntry[] {
  // The app's own reader checks the shape; here a wrong one fails the claims above.
  return (manifest as { articles: readonly SampleEntry[] }).articles
}
