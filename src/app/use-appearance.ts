import { useEffect } from 'react'
import { useAppStore } from '../store/use-app-store'
import { useMediaQuery } from '../ui/use-media-query'

/** Puts the chosen theme and text size where the style sheets look for them. */
export function useAppearance(): void {
  const theme = useAppStore((state) => state.theme)
  const textSize = useAppStore((state) => state.textSize)
  const systemIsDark = useMediaQuery('(prefers-color-scheme: dark)')
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.theme = theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme
    dataset.textSize = textSize
  }, [theme, textSize, systemIsDark])
}
