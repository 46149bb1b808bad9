import { nameLanguage } from '../../derive/describe-failure'
import { useAnalysisState } from '../../queries/analyse-article'
import { useAppStore } from '../../store/use-app-store'
import { plural } from '../../ui/plural'

const STATES = {
  none: 'not read yet',
  waiting: 'waiting',
  running: 'being read …',
  failed: 'could not be read',
  done: '',
} as const

/** What an article holds in numbers; until that is known, how its reading stands. */
export function ArticleFindings({ articleId }: { readonly articleId: string }) {
  const { state } = useAnalysisState(articleId)
  const findings = useAppStore(({ entries }) => entries[articleId]?.findings)
  if (!findings) return STATES[state]
  if (findings.language !== 'en') return `${nameLanguage(findings.language)}, not read`
  return `${plural(findings.voices, 'voice')} · ${plural(findings.statements, 'statement')}`
}
