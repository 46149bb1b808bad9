import { hashText } from '../model/hash-text'

/** Marks a UUID whose bits are ours to choose. @see RFC 9562, section 5.8 */
const VERSION = '8'
/** The two bits that say whose layout it is leave four digits to choose from. */
const VARIANTS = '89ab'

/**
 * An address for something that has none, always the same for the same name.
 *
 * @example stableUrn('3fa9/q1') // 'urn:uuid:…'
 */
export function stableUrn(name: string): string {
  const digits = hashText(name) + hashText(`${name}\n${name}`)
  const variant = VARIANTS.charAt(parseInt(digits.charAt(16), 16) % VARIANTS.length)
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    VERSION + digits.slice(13, 16),
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ]
  return `urn:uuid:${parts.join('-')}`
}
