import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadModels } from '../src/analysis/models/load-models'
import type { Models } from '../src/analysis/models/models'
import { analyseText } from '../src/analysis/pipeline'
import { compareFindings } from './support/compare-findings'
import { findFixtureFolders, MODELS_FOLDER, readIfThere } from './support/fixture-folders'
import { formatFindings } from './support/format-findings'
import { parseMarkedArticle } from './support/marked-article'

let models: Models
beforeAll(async () => {
  ;({ models } = await loadModels((name) => readFile(join(MODELS_FOLDER, name))))
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
