import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { createAnalysesSlice, type AnalysesSlice } from './analyses-slice'
import { createFiltersSlice, type FiltersSlice } from './filters-slice'
import { createLibrarySlice, type LibrarySlice } from './library-slice'
import { createReasonsSlice, type ReasonsSlice } from './reasons-slice'
import type { Route } from './route'
import { createRoomsSlice, type RoomsSlice } from './rooms-slice'
import { createSelectionSlice, type SelectionSlice } from './selection-slice'
import {
  createSettingsSlice,
  readSettings,
  selectSettings,
  type Settings,
  type SettingsSlice,
} from './settings-slice'

export type AppState = LibrarySlice &
  RoomsSlice &
  AnalysesSlice &
  SelectionSlice &
  ReasonsSlice &
  FiltersSlice &
  SettingsSlice & {
    /** Takes over what the URL says. */
    readonly followRoute: (route: Route) => void
  }

export type AppStore = ReturnType<typeof createAppStore>

/** Where the settings stand in the browser's local storage, and in which shape. */
const SETTINGS_KEY = 'whosaid-settings'
const SETTINGS_VERSION = 1

/**
 * A new store. Settings come from and go to the browser's local storage where there is one;
 * nothing else outlives the page here.
 *
 * @param initial state to begin with, for tests
 */
export function createAppStore(initial: Partial<AppState> = {}) {
  return createStore<AppState>()(
    persist<AppState, [], [], Settings>(
      (...api) => {
        const [, get] = api
        return {
          ...createLibrarySlice(...api),
          ...createRoomsSlice(...api),
          ...createAnalysesSlice(...api),
          ...createSelectionSlice(...api),
          ...createReasonsSlice(...api),
          ...createFiltersSlice(...api),
          ...createSettingsSlice(...api),
          followRoute: (route) => {
            const { openArticleId, view, selected } = get()
            get().followRooms(route)
            get().followFilters(route)
            get().followSelection(route)
            const now = get()
            const hasMoved =
              now.openArticleId !== openArticleId || now.view !== view || now.selected !== selected
            if (hasMoved) now.closeReasons()
          },
          ...initial,
        }
      },
      {
        name: SETTINGS_KEY,
        version: SETTINGS_VERSION,
        partialize: selectSettings,
        storage: createJSONStorage(() => writtenOnChange(localStorage)),
        merge: (stored, state) => ({ ...state, ...readSettings(stored) }),
      },
    ),
  )
}

/** Every change of the state comes by here, but few of the settings; and to write them keeps the page waiting. */
function writtenOnChange(storage: Storage): StateStorage {
  let last: string | null = null
  return {
    getItem: (name) => storage.getItem(name),
    setItem(name, value) {
      if (value === last) return
      storage.setItem(name, value)
      last = value
    },
    removeItem: (name) => storage.removeItem(name),
  }
}
