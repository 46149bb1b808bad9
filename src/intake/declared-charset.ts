/** A page must declare its encoding in its first 1,024 bytes; some are late. @see https://html.spec.whatwg.org/#charset */
const SEARCHED_BYTES = 4096

const DECLARATION =
  /<\?xml[^<>]*\sencoding=["']([\w:.-]+)["']|<meta\s[^<>]*charset\s*=\s*["']?\s*([\w:.-]+)/i

/** The encoding that a page's `<meta>` or XML declaration names, or null; the name may be unknown to anyone. */
export function declaredCharset(bytes: Uint8Array): string | null {
  // Any encoding that can hold a readable declaration agrees with ASCII here.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SEARCHED_BYTES))
  const match = DECLARATION.exec(start)
  const name = (match?.[1] ?? match?.[2])?.toLowerCase() ?? null
  // A declaration that can be read as single bytes is not in UTF-16, so the page is not either.
  return name?.startsWith('utf-16') ? 'utf-8' : name
}
