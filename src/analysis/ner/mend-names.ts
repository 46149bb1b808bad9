import { BODY_NOUNS } from '../../language/body-nouns'
import { RANKS } from '../../language/titles'
import type { Token } from '../../model/syntax'
import type { LabelledName } from './label-spans'
import { NAME_TYPES } from './name-labels'

const PERSON = NAME_TYPES.indexOf('PER')
const ORGANISATION = NAME_TYPES.indexOf('ORG')

/**
 * The names of a stretch of tokens, where corpora disagree about what belongs to a name: a rank in front of a person does not,
 * what is tied by a hyphen to the front of a body's longer name does ("Norland-Westmark Council").
 * @param first the stretch's first token, from which names count theirs
 */
export function mendNames(
  names: readonly LabelledName[],
  tokens: readonly Token[],
  first: number,
): readonly LabelledName[] {
  const mended: LabelledName[] = []
  for (const name of names) {
    const before = mended.at(-1)
    const endToken =
      before && isTied(before, name, tokens, first) ? endOfBody(name, tokens, first) : -1
    if (before && endToken > 0) {
      const probability = Math.min(before.probability, name.probability)
      const { firstToken } = before
      mended[mended.length - 1] = { firstToken, endToken, type: ORGANISATION, probability }
    } else mended.push(name.type === PERSON ? withoutRank(name, tokens, first) : name)
  }
  return mended
}

/** Nothing but a hyphen stands between the two. */
function isTied(
  before: LabelledName,
  name: LabelledName,
  tokens: readonly Token[],
  first: number,
): boolean {
  const hyphen = tokens[first + before.endToken]
  return (
    name.firstToken === before.endToken + 1 &&
    hyphen?.text === '-' &&
    tokens[first + before.endToken - 1]!.end === hyphen.start &&
    tokens[first + name.firstToken]!.start === hyphen.end
  )
}

/** Where the longer name of a body ends that this name is part of; -1 where it is of none. */
function endOfBody(name: LabelledName, tokens: readonly Token[], first: number): number {
  if (BODY_NOUNS.has(tokens[first + name.endToken]?.text ?? '')) return name.endToken + 1
  return name.type === ORGANISATION && name.endToken - name.firstToken > 1 ? name.endToken : -1
}

function withoutRank(name: LabelledName, tokens: readonly Token[], first: number): LabelledName {
  let { firstToken } = name
  while (firstToken < name.endToken - 1 && RANKS.has(tokens[first + firstToken]!.text)) firstToken++
  return firstToken === name.firstToken ? name : { ...name, firstToken }
}
