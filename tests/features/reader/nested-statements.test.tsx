import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { buildAnalysis, buildArticle, buildEntity, buildQuote } from '../../support/build-findings'
import { createFakeAnalysisClient } from '../../support/fake-analysis-client'
import { freshBrowser, serveSamples } from '../../support/fresh-browser'
import { article, renderApp, type RenderedApp } from '../../support/render-app'

const TEXT = 'Bridge row\n\n“It is safe,” Ada Park said, her neighbour told reporters.'
const BRIDGE = buildArticle(TEXT)
/** The neighbour says that Ada Park said that it is safe: both statements begin with the same word. */
const FINDINGS = buildAnalysis(
  [buildEntity(TEXT, 'person', 'Ada Park', ['Ada Park'])],
  [
    buildQuote(TEXT, 'q1', ['“It is safe,” Ada Park said'], { speakerText: 'her neighbour' }),
    buildQuote(TEXT, 'q2', ['“It is safe,”'], { speaker: 'ada-park', speakerText: 'Ada Park' }),
  ],
)

let app: RenderedApp
const inText = () => article().getAllByText('“It is safe,”')[0]

beforeEach(async () => {
  freshBrowser()
  serveSamples([BRIDGE])
  app = renderApp({ client: createFakeAnalysisClient({ known: [[BRIDGE, FINDINGS]] }) })
  await screen.findByRole('region', { name: 'Named speakers' })
})

it.each([
  ['q1', '“It is safe,” Ada Park said'],
  ['q2', '“It is safe,”'],
])('of two statements that begin together, %s is gone to as well', async (id, words) => {
  const links = screen.getAllByRole('link', { name: new RegExp(`^${words}`) })
  await app.user.click(links.find(({ textContent }) => !textContent.startsWith(`${words} `))!)
  await waitFor(() => {
    expect(inText()).toHaveFocus()
  })
  expect(window.location.hash).toContain(`quote=${id}`)
})

it('a click where two statements overlap selects the shorter', async () => {
  await app.user.click(inText()!)
  await waitFor(() => {
    expect(window.location.hash).toContain('quote=q2')
  })
})
