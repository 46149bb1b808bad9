import type { FoundDetails } from '../read-detail-line'
import { isPublisherName } from '../publisher-names'

/** "Ada Park from The Harbour Post", "Ada Park at Ferry Watch", "Ada Park | Ferry Watch". */
const PERSON_AND_HOUSE = /^(.{3,60}?)(?:\s+(?:from|at|of)\s+|\s*[|,/·–—]\s*|\s+-\s+)(.{2,80})$/iu

/** Two to four words that begin with capitals, with particles and initials between them. */
const PERSON =
  /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.)?(?:\s(?:al|bin|da|de|del|den|der|di|du|la|le|van|von))*(?:\s\p{Lu}[\p{L}’'-]+){1,2}$/u

/** Words that no person is called, and that senders of newsletters and press releases are. Our own collection. */
const HOUSE =
  /\b(?:agency|alerts?|association|authority|board|briefing|bulletin|centre|center|club|co|college|commission|committee|communications|company|council|daily|department|desk|digest|editors?|foundation|government|group|institute|letter|mail|media|ministry|news|newsletter|newsroom|office|online|organi[sz]ation|party|police|post|press|programme|project|pr|releases?|report|review|service|society|staff|team|times|today|trust|union|university|updates?|weekly|wire)\b/i

/** Who wrote a mail and who published it, from the name that its sender goes by. */
export function readSender(name: string): FoundDetails {
  const plain = name
    .trim()
    .replace(/^["'](.*)["']$/, '$1')
    .trim()
  // An address tells nothing that a reader would take for a name.
  if (plain === '' || /@|^https?:/.test(plain)) return {}
  const [, person = '', house = ''] = PERSON_AND_HOUSE.exec(plain) ?? []
  if (isPerson(person) && !isPerson(house)) return { byline: person, publisher: house }
  return isPerson(plain) ? { byline: plain } : { publisher: plain }
}

function isPerson(name: string): boolean {
  return PERSON.test(name) && !HOUSE.test(name) && !isPublisherName(name)
}
