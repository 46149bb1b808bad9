import { useMemo } from 'react'
import { quotesBySpeaker } from '../../derive/quotes-by-speaker'
import { selectOpenAnalysis, selectOpenArticle } from '../../store/selectors'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { useKeys } from '../../ui/use-keys'
import { chooseSpeaker } from './choose-speaker'

/** How many speakers have a key of their own: 1 to 9. */
const KEYS = 9

/** Draws nothing: the keys 1 to 9 filter by the first nine speakers, whether their list is on screen or not. */
export function SpeakerKeys() {
  const store = useAppStoreApi()
  const text = useAppStore((state) => selectOpenArticle(state)?.text)
  const analysis = useAppStore(selectOpenAnalysis)
  const singleKeys = useAppStore((state) => state.singleKeys)
  const keys = useMemo(() => {
    if (text === undefined || !analysis) return {}
    const { named, unnamed } = quotesBySpeaker(text, analysis)
    const firstNine = [...named, ...unnamed].slice(0, KEYS)
    return Object.fromEntries(
      firstNine.map(({ key, number }) => [
        String(number),
        () => {
          chooseSpeaker(store, key)
        },
      ]),
    )
  }, [text, analysis, store])
  useKeys(keys, singleKeys)
  return null
}
