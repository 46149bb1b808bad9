/** Words that begin a clause or join one to another; a noun phrase ends before them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'and but or nor that because as when while if where whether although though after before since until unless so than which who whom with despite amid'.split(
    ' ',
  ),
)

/** Prepositions that may begin a sentence with an adverbial: "On Sunday …", "At a meeting in York …". */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in on at by for from to with after before during since under over of about against among between through within without despite following amid as into via across around near per throughout until unlike besides outside inside aboard alongside beyond upon'.split(
    ' ',
  ),
)

/** Pronouns that can be the subject of a verb of saying. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they i we you who which that'.split(' '),
)

/** Auxiliaries and modals: where one stands, there is a clause. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    "is are was were has have had will would can could should may might must do does did ’s ’re ’ve ’ll ’d ’m 's 're 've 'll 'd 'm n’t n't ca wo ai isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t " +
    "wouldn’t can’t couldn’t shouldn’t don’t doesn’t didn’t isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't doesn't didn't cannot he’s it’s they’re there’s we’re i’m that’s i’ve we’ve"
  ).split(' '),
)

/** Past forms of the most frequent irregular verbs, which show a clause as well as "-ed" does. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'went came took gave made got found left kept held brought bought caught sought taught fought led met paid sent spent lost won ran began ' +
    'saw knew grew drew threw fell rose broke spoke chose drove wrote stood understood became felt built cut hit put set shut shot sat ' +
    'told said thought heard meant dealt struck stuck hung sold hid bore wore swore tore fled fed bled flew overcame means needs wants'
  ).split(' '),
)

/** Adverbials of time that stand before a subject or behind a verb without a comma. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight later earlier meanwhile now then recently previously afterwards ' +
    'once again also however still nevertheless nonetheless separately instead eventually finally initially originally late early last this week month year morning afternoon evening night'
  ).split(' '),
)

/** What a statement is made in or at: an adverbial with one of these nouns goes with the verb, not with what was said. */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement interview interviews conference briefing speech letter email e-mail report release message post tweet address telephone phone broadcast ' +
    'comment comments article column blog video hearing news remarks affidavit memo testimony reporters journalists meeting rally note document filing'
  ).split(' '),
)
