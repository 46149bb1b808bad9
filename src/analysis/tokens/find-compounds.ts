import type { Token } from '../../model/syntax'

const HYPHENS = new Set(['-', '‐', '‑'])
const WORD = /^[\p{L}\p{N}]/u

/**
 * For every token the index of the first token of the hyphenated compound it is part of ("Lyon", "-", "based"), else its
 * own index. A hyphen with a space beside it is a dash and joins nothing.
 * @example findCompounds(tokenise('a Lyon-based firm')) // 0, 1, 1, 1, 4
 */
export function findCompounds(tokens: readonly Token[]): Int32Array {
  const firsts = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    firsts[i] = i
    const before = tokens[i - 1]
    if (!before || before.end !== tokens[i]!.start) continue
    const joins = HYPHENS.has(before.text)
      ? firsts[i - 1]! < i - 1 && WORD.test(tokens[i]!.text)
      : HYPHENS.has(tokens[i]!.text) && isBetweenWords(tokens, i)
    if (joins) firsts[i] = firsts[i - 1]!
  }
  return firsts
}

function isBetweenWords(tokens: readonly Token[], hyphen: number): boolean {
  const after = tokens[hyphen + 1]
  return (
    after?.start === tokens[hyphen]!.end &&
    WORD.test(after.text) &&
    /[\p{L}\p{N}.]$/u.test(tokens[hyphen - 1]!.text)
  )
}
