import { stepMention } from '../../derive/find-mention'
import type { AppStore } from '../../store/create-app-store'
import { navigate } from '../../store/navigate'
import { returnToPanel } from '../../store/return-to-panel'
import { currentRoute, selectOpenAnalysis } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { useKeys } from '../../ui/use-keys'
import { walkStatements } from './walk-statements'

/** The reader's single keys: mentions, statements, highlights, and Escape from the innermost outwards. */
export function useReaderKeys(): void {
  const store = useAppStoreApi()
  const singleKeys = useAppStore((state) => state.singleKeys)
  useKeys(
    {
      ']': () => {
        walkMentions(store, 1)
      },
      '[': () => {
        walkMentions(store, -1)
      },
      n: () => {
        walkStatements(store, 1)
      },
      p: () => {
        walkStatements(store, -1)
      },
      h: () => {
        store.getState().toggleHighlights()
      },
    },
    singleKeys,
  )
  useKeys(
    {
      Escape: () => {
        letGo(store)
      },
    },
    true,
  )
}

function walkMentions(store: AppStore, step: 1 | -1): void {
  const state = store.getState()
  const { selected } = state
  if (selected?.kind !== 'entity') return
  const entity = selectOpenAnalysis(state)?.entities.find(({ id }) => id === selected.id)
  if (!entity) return
  const mention = stepMention(entity, state.mention, step)
  navigate({ ...currentRoute(state), selected: { ...selected, mention } }, 'replace')
}

/** First the selection, back to the list it was chosen from; then the words that were looked for; then the speakers. */
function letGo(store: AppStore): void {
  const state = store.getState()
  const { selected, find, speakers, cameFrom, tab } = state
  returnToPanel(store)
  if (selected) navigate({ ...currentRoute(state), selected: null, tab: cameFrom ?? tab })
  else if (find !== null) navigate({ ...currentRoute(state), find: null }, 'replace')
  else if (speakers.length) navigate({ ...currentRoute(state), speakers: [] })
}
