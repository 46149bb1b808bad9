/** Titles and roles that only women have in English usage. Small letters. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  (
    'mrs ms miss madam madame mme dame lady baroness queen princess duchess countess empress sister mother grandmother aunt auntie ' +
    'daughter wife widow woman girl girlfriend spokeswoman chairwoman congresswoman businesswoman actress policewoman councilwoman ' +
    'saleswoman headmistress heroine waitress hostess niece mum mom'
  ).split(' '),
)

/** Titles and roles that only men have. */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  (
    'mr sir lord baron king prince duke count emperor sultan sheikh emir pope cardinal monsignor brother father grandfather uncle son ' +
    'husband widower man boy boyfriend spokesman chairman congressman businessman actor policeman councilman salesman headmaster ' +
    'ayatollah imam rabbi nephew dad herr monsieur señor'
  ).split(' '),
)
