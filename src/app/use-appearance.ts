import { useEffect } from 'react'
import { useAppStore } from '../store/use-app-store'

/** Puts the chosen theme and text size where the style sheets look for them. */
export function useAppearance(): void {
  const theme = useAppStore((state) => state.theme)
  const textSize = useAppStore((state) => state.textSize)
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.theme = theme
    dataset.textSize = textSize
  }, [theme, textSize])
}
