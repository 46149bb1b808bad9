/**
 * Endings that stand for a word of their own or for the possessive: "she|’ll", "Park|’s". Small letters, without the apostrophe.
 * @see https://universaldependencies.org/en/ "Tokenization and Word Segmentation"
 */
export const CLITICS: ReadonlySet<string> = new Set(['s', 'm', 're', 've', 'll', 'd'])

/** Words written as one that are two, in small letters, with the length of the first: "can|not", "gon|na". */
export const FUSED_WORDS: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['lotta', 3],
  ['outta', 3],
  ['dont', 2],
  ['cant', 2],
  ['wont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['werent', 4],
  ['hasnt', 3],
  ['havent', 4],
  ['hadnt', 3],
  ['couldnt', 5],
  ['wouldnt', 5],
  ['shouldnt', 6],
  ['aint', 2],
])

/** Words that have lost their beginning: "’em", "’til". Without the apostrophe, small letters. */
export const CLIPPED_WORDS: ReadonlySet<string> = new Set(
  'em til tis twas cause cuz n bout'.split(' '),
)
