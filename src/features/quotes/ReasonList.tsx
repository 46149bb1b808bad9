import { useEffect } from 'react'
import { explainSpeaker, type Reason } from '../../derive/explain-speaker'
import type { Analysis } from '../../model/analysis'
import type { Quote } from '../../model/quote'
import { switchView } from '../../store/switch-view'
import { useAppStoreApi } from '../../store/use-app-store'
import styles from './SpeakerReasons.module.css'

interface ReasonListProps {
  readonly text: string
  readonly analysis: Analysis
  readonly quote: Quote
}

/** The steps from a statement's words to its speaker, how sure that is, and who came second. */
export function ReasonList({ text, analysis, quote }: ReasonListProps) {
  const store = useAppStoreApi()
  const { speaker, steps, certainty, verdict, runnerUp } = explainSpeaker(text, analysis, quote)
  useEffect(
    () => () => {
      store.getState().pointAtWords(null)
    },
    [store],
  )
  return (
    <>
      <p className={styles.speaker} data-certainty={speaker ? certainty : undefined}>
        <span>{speaker ?? 'Nobody named'}</span>
      </p>
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step, i) => (
            // Two steps may go by the same words: only their order tells them apart.
            <li key={i}>
              <StepButton step={step} />
            </li>
          ))}
        </ol>
      )}
      <p className={styles.verdict}>{verdict}</p>
      {runnerUp && <p className={styles.verdict}>{runnerUp}</p>}
    </>
  )
}

/** A step whose words are marked in the text while it is pointed at, and gone to when it is chosen. */
function StepButton({ step: { start, end, sentence } }: { readonly step: Reason }) {
  const store = useAppStoreApi()
  function point(): void {
    store.getState().pointAtWords({ start, end })
  }
  function letGo(): void {
    store.getState().pointAtWords(null)
  }
  return (
    <button
      type="button"
      className={styles.step}
      title="Go to these words in the article"
      onFocus={point}
      onPointerEnter={point}
      onBlur={letGo}
      onPointerLeave={letGo}
      onClick={() => {
        switchView(store, 'article')
        store.getState().requestFocus({ pane: 'text', target: { kind: 'words', start, end } })
      }}
    >
      {sentence}
    </button>
  )
}
