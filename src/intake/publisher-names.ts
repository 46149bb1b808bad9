/**
 * The last words of English-language newspapers' names that hardly end anything else. Our own
 * collection, short on purpose: a name it misses stays in the text, where the reader sees it.
 */
const NEWSPAPER_WORDS =
  'Advertiser Argus Chronicle Courier Daily Examiner Gazette Guardian Herald Inquirer Observer Telegraph Tribune Weekly'

/** These end other phrases too ("Hard Times"), so they need "The", "Daily" or the like before them. */
const COMMON_WORDS =
  'Dispatch Echo Express Globe Independent Journal Ledger Mail Mercury Mirror News Post Press Record Register Sentinel Standard Star Sun Times World'

/** Agencies and broadcasters, which are known by a name of their own. */
const AGENCIES =
  'AFP|AP|Agence France-Presse|Al Jazeera|Associated Press|BBC|Bloomberg|CBS|CNN|ITV|NBC|NPR|PA Media|Press Association|Reuters|RTÉ|Sky|UPI|Xinhua'

const NAME_WORDS = String.raw`(?:\p{Lu}[\p{L}’'.-]*\s){0,4}`

const PUBLISHER = new RegExp(
  [
    String.raw`^(?:The\s|the\s)?${NAME_WORDS}(?:${NEWSPAPER_WORDS.replaceAll(' ', '|')})$`,
    String.raw`^(?:[Tt]he\s${NAME_WORDS}|${NAME_WORDS}(?:Daily|Evening|Morning|Sunday|Weekly)\s)(?:${COMMON_WORDS.replaceAll(' ', '|')})$`,
    String.raw`^(?:[Tt]he\s)?(?:${AGENCIES})(?:\s(?:News|Sport|Online))?$`,
  ].join('|'),
  'u',
)

/** Longer phrases are no names, whatever they end in. In UTF-16 units. */
const MAX_LENGTH = 50

/** True when the whole phrase is, without doubt, the name of a newspaper, agency or broadcaster. */
export function isPublisherName(phrase: string): boolean {
  return phrase.length <= MAX_LENGTH && PUBLISHER.test(phrase)
}
