/** Auxiliaries, modals and what is left of them in contractions; apostrophes of both kinds. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  (
    'is are was were am be been has have had will would can could may might must shall should do does did ' +
    "’s ’re ’ve ’ll ’d ’m 's 're 've 'll 'd 'm n’t n't ca wo ai"
  ).split(' '),
)
