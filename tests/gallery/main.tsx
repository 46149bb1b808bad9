import { createRoot } from 'react-dom/client'
import { loadModels } from '../../src/analysis/models/load-models'
import { analyseText } from '../../src/analysis/analyse-text'
import '../../src/ui/tokens.css'
import { createModelFiles } from '../../src/worker/model-files'
import { compareFindings } from '../support/compare-findings'
import { parseMarkedArticle } from '../support/marked-article'
import { Gallery } from './Gallery'
import './gallery.css'

const marked = import.meta.glob<string>('../fixtures/articles/*/article.marked', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const root = document.getElementById('gallery')
if (!root) throw new Error('index.html has no element with the id "gallery"')

const { read } = createModelFiles(new URL('/models/', location.href).href)
const { models } = await loadModels(read)
const fixtures = Object.entries(marked).map(([path, source]) => {
  const { text, findings } = parseMarkedArticle(source)
  const analysis = analyseText(text, models)
  return {
    slug: path.split('/').at(-2) ?? path,
    text,
    expected: findings,
    analysis,
    differences: compareFindings(text, findings, analysis),
  }
})
createRoot(root).render(<Gallery fixtures={fixtures} />)
