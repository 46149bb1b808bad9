/** Beginnings of verbs for plans, wants, likings, praise, blame and support: what people do or feel, not what they say. */
const STEMS = [
  ...['want', 'plan', 'intend', 'aim', 'seek', 'sought', 'need', 'try', 'tries', 'tried'],
  ...['like ', 'likes', 'liked', 'love', 'hate', 'prefer', 'favor', 'favour'],
  ...['support', 'back', 'endors', 'embrac', 'prais', 'oppos', 'reject', 'disavow'],
  ...['critici', 'condemn', 'denounc', 'blam', 'attack', 'mock', 'target', 'focus'],
]
/** With such words it is said after all: "said he wants". */
const SAID = /\b(?:say|said|tell|told|stat|claim|argu|call(?:s|ed|ing)? for)/i

const OPENS_WITH_STEM = new RegExp(`\\b(?:${STEMS.join('|')})`, 'i')

/** Does a cue mark a stance or a plan and no statement? A corpus may count both as one. */
export function isStance(cue: string): boolean {
  return OPENS_WITH_STEM.test(`${cue} `) && !SAID.test(cue)
}
