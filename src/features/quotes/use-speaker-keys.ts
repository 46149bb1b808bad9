import type { Speaker } from '../../derive/quotes-by-speaker'
import { useAppStore, useAppStoreApi } from '../../store/use-app-store'
import { useKeys } from '../../ui/use-keys'
import { chooseSpeaker } from './choose-speaker'

/** How many speakers have a key of their own: 1 to 9. */
const KEYS = 9

/** The keys 1 to 9 filter by the first nine speakers. */
export function useSpeakerKeys(speakers: readonly Speaker[]): void {
  const store = useAppStoreApi()
  const singleKeys = useAppStore((state) => state.singleKeys)
  const keys = speakers.slice(0, KEYS).map(({ key, number }) => [
    String(number),
    () => {
      chooseSpeaker(store, key)
    },
  ])
  useKeys(Object.fromEntries(keys), singleKeys)
}
