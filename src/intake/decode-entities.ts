/** Text in which "&amp;" and the like have become what they stand for; tags in it stay text. */
export function decodeEntities(text: string): string {
  if (!/&(?:#\d|#x|[a-z])/i.test(text)) return text
  // The browser knows all 2,231 names, and inside <title> it reads nothing but entities.
  const page = new DOMParser().parseFromString(`<!doctype html><title>${text}</title>`, 'text/html')
  return page.title
}
