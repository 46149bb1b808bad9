import { restoreSamples } from '../../queries/removed-samples'
import { useJobs } from '../../queries/jobs'
import { TEXT_SIZES, THEMES, type TextSize, type Theme } from '../../store/settings-slice'
import { useAppStore } from '../../store/use-app-store'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { Choice } from '../../ui/Choice'
import styles from './SettingsDialog.module.css'

const THEME_NAMES: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
}

const SIZE_NAMES: Readonly<Record<TextSize, string>> = {
  small: 'Small',
  medium: 'Medium',
  large: 'Large',
  larger: 'Larger',
}

interface SettingsDialogProps {
  readonly onClose: () => void
}

/** Light or dark, the size of the text, single-key shortcuts, and the samples brought back. */
export default function SettingsDialog({ onClose }: SettingsDialogProps) {
  const jobs = useJobs()
  const change = useAppStore((state) => state.changeSettings)
  const theme = useAppStore((state) => state.theme)
  const textSize = useAppStore((state) => state.textSize)
  const singleKeys = useAppStore((state) => state.singleKeys)
  const removed = useAppStore((state) => state.removedSamples.length)
  return (
    <Modal title="Settings" open onClose={onClose}>
      <div className={styles.settings}>
        <Choice
          legend="Appearance"
          values={THEMES}
          names={THEME_NAMES}
          value={theme}
          onChange={(value) => {
            change({ theme: value })
          }}
        />
        <Choice
          legend="Size of the article’s text"
          values={TEXT_SIZES}
          names={SIZE_NAMES}
          value={textSize}
          onChange={(value) => {
            change({ textSize: value })
          }}
        />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => {
              change({ singleKeys: event.target.checked })
            }}
          />
          Single-key shortcuts
        </label>
        {removed > 0 && (
          <Button
            onClick={() => {
              void restoreSamples(jobs)
            }}
          >
            Bring the removed samples back
          </Button>
        )}
      </div>
    </Modal>
  )
}
