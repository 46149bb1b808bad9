/**
 * Prefixes that stay with their word in spite of a hyphen, as the English treebanks have them: "co-operate", "anti-war".
 * Small letters.
 */
export const PREFIXES: ReadonlySet<string> = new Set(
  'e non anti pro pre post co re semi multi mid ex counter cross inter mini sub super socio arch ultra neo psycho intra de un'.split(
    ' ',
  ),
)

/** Those of them that do so between capitals as well: "Anti-American", but "Inter-Services" is two words. */
export const PREFIXES_OF_NAMES: ReadonlySet<string> = new Set(
  'non anti pro pre post mid ex'.split(' '),
)
