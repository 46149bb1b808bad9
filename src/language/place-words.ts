/** Words that end the name of a place: "Tavistock Square", "Long Bay". */
export const PLACE_ENDINGS: ReadonlySet<string> = new Set(
  (
    'Street Road Avenue Lane Boulevard Drive Way Square Bridge Park River Lake Mountain Mountains Hill Hills Valley Bay Beach Island ' +
    'Islands Isle Peninsula Coast Ocean Sea Strait Straits Canal Desert Forest Gulf Cape Peak Falls Creek County Province District ' +
    'Region State City Town Village Township Borough Parish Territory Airport Station Stadium Plaza Cemetery Castle Palace Cathedral ' +
    'Harbour Harbor Port Heights Gardens Green Common Border Strip Highway Motorway Tunnel Basin Plateau Reef Reserve Arena Prison Point Head Hall Quay Pier Wharf Moor Cove Marsh Fell Terrace Crescent Sound Haven Ridge Canyon'
  ).split(' '),
)

/** Words that begin the name of a place: "Lake Geneva", "Mount Etna", "Fort Worth". */
export const PLACE_OPENINGS: ReadonlySet<string> = new Set(
  'Lake Mount Mt Mt. Cape Fort Ft Ft. Port Isle Gulf River Strait Bay San Santa Saint St St. Las Los Puerto Camp'.split(
    ' ',
  ),
)

/** Points of the compass, which make a new name of a place's name. */
export const COMPASS_WORDS: ReadonlySet<string> = new Set(
  'North South East West Northern Southern Eastern Western Central Upper Lower Greater Inner Outer'.split(
    ' ',
  ),
)

/** Prepositions of place: what follows with a capital is most often a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'near',
  'around',
  'across',
  'throughout',
  'outside',
  'inside',
  'into',
  'toward',
  'towards',
])

/** Common nouns before which "of" is followed by a place: "the town of Layron". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'city town village capital province region district state county island port resort suburb state area valley port streets ' +
    'north south east west coast outskirts people border'
  ).split(' '),
)
