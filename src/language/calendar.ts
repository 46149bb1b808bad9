/** Days and months, with their short forms: capitalised in English, but no names. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays ' +
    'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January February March April May June July August September October November December ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec GMT BST UTC EST EDT PST CET AM PM'
  ).split(' '),
)

/** Months that are given names as well: "April Ryan", "Theresa May". */
export const MONTHS_AND_NAMES: ReadonlySet<string> = new Set(['April', 'May', 'June', 'August'])
