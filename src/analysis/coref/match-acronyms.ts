import { isAllCapitals } from '../../language/characters'
import { joinToHosts, type NameChain } from './name-chain'

const MIN_LETTERS = 2
/** Small words that acronyms pass over, or take in. */
const SMALL = /^(?:of|the|and|for|on|in|de|la|&)$/

/** Joins "AU" to "African Union" and "TNC" to "Transitional National Council". */
export function matchAcronyms(chains: readonly NameChain[]): readonly NameChain[] {
  const byInitials = new Map<string, NameChain>()
  for (const chain of chains) {
    if (chain.kind === 'person') continue
    for (const { name } of chain.mentions)
      for (const initials of initialsOf(name)) {
        const rival = byInitials.get(initials)
        if (!rival || rival.mentions.length < chain.mentions.length) byInitials.set(initials, chain)
      }
  }
  return joinToHosts(chains, (chain) => {
    if (chain.kind === 'person') return null
    for (const { name } of chain.mentions) {
      const letters = name.replace(/\./g, '')
      // "Nato" and "Unesco" are acronyms too, but only capitals prove one.
      if (letters.length < MIN_LETTERS || letters.includes(' ') || !isAllCapitals(letters)) continue
      const host = byInitials.get(letters)
      if (host && host !== chain) return host
    }
    return null
  })
}

function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/)
  if (words.length < MIN_LETTERS) return []
  const great = words.filter((word) => !SMALL.test(word))
  const of = (some: readonly string[]) => some.map((word) => word.charAt(0).toUpperCase()).join('')
  return [...new Set([of(great), of(words)])]
}
