import { Tabs } from '@base-ui/react/tabs'
import { memo } from 'react'
import { EntitiesPanel } from '../features/entities/EntitiesPanel'
import { QuotesPanel } from '../features/quotes/QuotesPanel'
import { SpeakerReasons } from '../features/quotes/SpeakerReasons'
import { navigate } from '../store/navigate'
import type { PanelTab } from '../store/route'
import { currentRoute } from '../store/selectors'
import { useAppStore, useAppStoreApi } from '../store/use-app-store'
import styles from './SidePanel.module.css'

/**
 * What was found in the open article: who said what, and everyone it names. It takes nothing from the
 * page around it, and is large: drawn anew only for its own reasons.
 */
export const SidePanel = memo(function SidePanel() {
  const store = useAppStoreApi()
  const tab = useAppStore((state) => state.tab)
  return (
    <Tabs.Root
      value={tab}
      onValueChange={(value: PanelTab) => {
        navigate({ ...currentRoute(store.getState()), tab: value })
      }}
    >
      <Tabs.List className={styles.tabs} aria-label="Findings">
        <Tabs.Tab className={styles.tab} value="quotes">
          Who said what
        </Tabs.Tab>
        <Tabs.Tab className={styles.tab} value="names">
          Names
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="quotes" tabIndex={-1}>
        <QuotesPanel />
        <SpeakerReasons pane="panel" />
      </Tabs.Panel>
      <Tabs.Panel value="names" tabIndex={-1}>
        <EntitiesPanel />
      </Tabs.Panel>
    </Tabs.Root>
  )
})
