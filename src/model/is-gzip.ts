/**
 * True where bytes begin as a gzip file does. What a file holds tells more than its name: some web
 * servers unpack a `.gz` on its way, others hand it over as it is.
 *
 * @param bytes the first two are enough
 * @example isGzip(Uint8Array.of(0x1f, 0x8b, 0x08)) // true
 * @see RFC 1952, section 2.3.1
 */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
