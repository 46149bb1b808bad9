import { expect, it } from 'vitest'
import { asAnalysis } from '../support/expected-as-analysis'
import { parseMarkedArticle } from '../support/marked-article'
import { judgeFindings } from './judge-findings'

const HEADER = 'person park Ada Park\nperson moss Jon Moss\nquote 1 direct park\n---\n'
const BODY = '{1:“We won,”} {1c:said} {1s:[park:Ada Park]}. [park:She] met [moss:Jon Moss].'

/** Layer, verdict and words of every mark. */
function judge(expected: string, found: string): readonly string[] {
  const { text, findings } = parseMarkedArticle(expected)
  const marks = judgeFindings(text, findings, asAnalysis(parseMarkedArticle(found).findings))
  return marks.map(({ layer, verdict, start, end }) => {
    return `${layer} ${verdict} ${text.slice(start, end)}`
  })
}

it('calls right what is found as expected', () => {
  expect(judge(HEADER + BODY, HEADER + BODY)).toEqual([
    'mention right Ada Park',
    'mention right She',
    'mention right Jon Moss',
    'quote right “We won,”',
  ])
})

it('calls a pronoun given to another person missing and extra', () => {
  const marks = judge(HEADER + BODY, HEADER + BODY.replace('[park:She]', '[moss:She]'))
  expect(marks).toContain('mention missing She')
  expect(marks).toContain('mention extra She')
})

it('calls a quote wrong when its speaker is', () => {
  const marks = judge(HEADER + BODY, HEADER.replace('direct park', 'direct moss') + BODY)
  expect(marks).toContain('quote wrong “We won,”')
})

it('calls a borderline quote doubtful whatever was found', () => {
  const marks = judge(HEADER.replace('direct', 'direct doubtful') + BODY, HEADER + BODY)
  expect(marks).toContain('quote doubtful “We won,”')
})

it('tells missing quotes from extra ones', () => {
  const without = (HEADER + BODY).replace(/quote.*\n/, '').replaceAll(/\{1[cs]?:([^}]*)\}/g, '$1')
  expect(judge(HEADER + BODY, without)).toContain('quote missing “We won,”')
  expect(judge(without, HEADER + BODY)).toContain('quote extra “We won,”')
})
