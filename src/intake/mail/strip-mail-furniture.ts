/** What newsletters put above their text. */
const ABOVE =
  /^\W*(?:view|read|open|see|having trouble (?:viewing|reading)|trouble viewing|can[’']?t (?:see|read)|is this (?:email|e-mail))\b.{0,80}\b(?:browser|online|web|email|e-mail|app)\b.{0,60}$/i

/** Where what they put below it begins. */
const BELOW =
  /\bunsubscribe\b|\b(?:manage|update|change|edit) (?:your )?(?:email |e-mail |subscription )?preferences\b|\byou(?:[’']re| are) receiving this\b|\byou received this\b|\bwas sent to \S+@/i

/** Furniture below stands at the very end: so many lines from there are looked at. */
const MAX_LINES_BELOW = 30
const MAX_LINES_ABOVE = 4

/** Longer lines are part of the story. In UTF-16 units. */
const MAX_LENGTH = 300

/** Pictures and addresses that a text version writes out: "[image: Logo]", "<https://example.org/a>". */
const WRITTEN_OUT = /\[(?:image|cid):[^\]\n]{0,200}\]|[<([]\s*https?:\/\/[^\s<>()[\]]+\s*[>)\]]/gi

/** The paragraphs of a mail without what only mails have around them: links to its web version, leave and address lines. */
export function stripMailFurniture(paragraphs: readonly string[]): readonly string[] {
  const cleaned = paragraphs
    .map((text) => text.replace(WRITTEN_OUT, '').trim())
    .filter((text) => text !== '')
  const from = Math.max(0, cleaned.length - MAX_LINES_BELOW)
  const below = cleaned.findIndex(
    (text, i) => i >= from && i > 0 && text.length <= MAX_LENGTH && BELOW.test(text),
  )
  const story = below < 0 ? cleaned : cleaned.slice(0, below)
  return story.filter((text, i) => i >= MAX_LINES_ABOVE || !ABOVE.test(text))
}
