/** What the words around reporting words are to them: first and further words of the source and of what is said. */
export const ROLE = {
  none: 0,
  sourceFirst: 1,
  source: 2,
  contentFirst: 3,
  content: 4,
  cue: 5,
} as const
export const ROLE_LABELS = 6

/** May label b follow a? Index `ROLE_LABELS` stands for the start and the end. */
export function mayRoleFollow(a: number, b: number): boolean {
  if (b === ROLE.source) return a === ROLE.sourceFirst || a === ROLE.source
  if (b === ROLE.content) return a === ROLE.contentFirst || a === ROLE.content
  return true
}

export function isSourceRole(label: number): boolean {
  return label === ROLE.sourceFirst || label === ROLE.source
}

export function isContentRole(label: number): boolean {
  return label === ROLE.contentFirst || label === ROLE.content
}
