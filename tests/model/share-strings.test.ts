// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { digestAnalysis } from '../../src/model/digest-analysis'
import { createSharer } from '../../src/model/share-strings'
import { FERRY, FERRY_ANALYSIS } from '../support/ferry-article'

describe('digests that share their strings', () => {
  const digest = digestAnalysis(FERRY, FERRY_ANALYSIS)

  it('say what they said', () => {
    const share = createSharer()
    expect(share(digest)).toEqual(digest)
    expect(share(structuredClone(digest))).toEqual(digest)
  })

  it('have one verb for all who say it alike', () => {
    const share = createSharer()
    const verb = { lemma: 'warn', kind: 'warns' } as const
    const warned = () => ({
      ...digest,
      statements: digest.statements.map((statement) => ({ ...statement, verb: { ...verb } })),
    })
    const verbs = [share(warned()), share(warned())].flatMap(({ statements }) =>
      statements.map((statement) => statement.verb),
    )
    expect(verbs[0]).toEqual(verb)
    expect(new Set(verbs).size).toBe(1)
  })
})
