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

/** Past forms of the most frequent irregular verbs, which show a clause as well as "-ed" does. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  (
    'went came took gave made got found left kept held brought bought caught sought taught fought led met paid sent spent lost won ran began ' +
    'saw knew grew drew threw fell rose broke spoke chose drove wrote stood understood became felt built cut hit put set shut shot sat ' +
    'told said thought heard meant dealt struck stuck hung sold hid bore wore swore tore fled fed bled flew overcame means needs wants'
  ).split(' '),
)
