import type { Speaker } from '../../derive/quotes-by-speaker'
import { navigate } from '../../store/navigate'
import { currentRoute } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { Button } from '../../ui/Button'
import styles from './SpeakerFilter.module.css'

interface SpeakerFilterProps {
  readonly speakers: readonly Speaker[]
}

/** Says whose words alone are shown, and how to see everyone's again. */
export function SpeakerFilter({ speakers }: SpeakerFilterProps) {
  const store = useAppStoreApi()
  const chosen = useAppStore((state) => state.speakers)
  const names = speakers.filter(({ key }) => chosen.includes(key)).map(({ name }) => name)
  return (
    <div role="status" aria-live="polite">
      {chosen.length > 0 && (
        <p className={styles.filter}>
          <span>
            Only <strong>{names.join(', ') || 'somebody who does not speak here'}</strong>
          </span>
          <Button
            look="quiet"
            onClick={() => {
              navigate({ ...currentRoute(store.getState()), speakers: [] })
            }}
          >
            Show everyone
          </Button>
        </p>
      )}
    </div>
  )
}
