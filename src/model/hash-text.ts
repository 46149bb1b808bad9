/** FNV-1a's 32-bit prime. The two offsets make two independent hashes, 64 bits together. */
const PRIME = 0x01000193
const OFFSET_A = 0x811c9dc5
const OFFSET_B = 0x050c5d1f

/**
 * 16 hexadecimal digits that stand for a text: the same words, the same id, in any browser.
 * Not cryptographic. Two of a million texts collide with a chance of three in a hundred million.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashText(text: string): string {
  let a = OFFSET_A
  let b = OFFSET_B
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ (unit & 0xff), PRIME)
    a = Math.imul(a ^ (unit >>> 8), PRIME)
    b = Math.imul(b ^ (unit >>> 8), PRIME)
    b = Math.imul(b ^ (unit & 0xff), PRIME)
  }
  return hex32(a) + hex32(b)
}

function hex32(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0')
}
