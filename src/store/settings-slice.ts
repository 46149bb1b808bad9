import type { StateCreator } from 'zustand/vanilla'

export const THEMES = ['system', 'light', 'dark'] as const
export const TEXT_SIZES = ['small', 'medium', 'large', 'larger'] as const

export type Theme = (typeof THEMES)[number]
export type TextSize = (typeof TEXT_SIZES)[number]

export interface Settings {
  readonly theme: Theme
  readonly textSize: TextSize
  /** Single-key shortcuts (WCAG 2.1.4: they can be switched off). */
  readonly singleKeys: boolean
  /** Ids of the samples that the reader has removed. */
  readonly removedSamples: readonly string[]
}

export interface SettingsSlice extends Settings {
  readonly changeSettings: (change: Partial<Settings>) => void
}

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 'medium',
  singleKeys: true,
  removedSamples: [],
}

export const createSettingsSlice: StateCreator<SettingsSlice> = (set) => ({
  ...DEFAULT_SETTINGS,
  changeSettings: (change) => set(change),
})

/** The part of the store that outlives the page. */
export function selectSettings(settings: Settings): Settings {
  const { theme, textSize, singleKeys, removedSamples } = settings
  return { theme, textSize, singleKeys, removedSamples }
}

/** Settings as they were stored, each replaced by its default where it is missing or makes no sense. */
export function readSettings(stored: unknown): Settings {
  const { theme, textSize, singleKeys, removedSamples } = Object(stored) as Record<string, unknown>
  return {
    theme: THEMES.find((known) => known === theme) ?? DEFAULT_SETTINGS.theme,
    textSize: TEXT_SIZES.find((known) => known === textSize) ?? DEFAULT_SETTINGS.textSize,
    singleKeys: typeof singleKeys === 'boolean' ? singleKeys : DEFAULT_SETTINGS.singleKeys,
    removedSamples: Array.isArray(removedSamples)
      ? removedSamples.filter((id) => typeof id === 'string')
      : DEFAULT_SETTINGS.removedSamples,
  }
}
