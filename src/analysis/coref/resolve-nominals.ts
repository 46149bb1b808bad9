import { ROLE_NOUNS } from '../../language/titles'
import { isCapitalised } from '../../language/characters'
import type { QuotePage } from '../quotes/quote-page'
import { describePerson } from './describe-person'
import { fullestName, type NameChain } from './name-chain'

/** "the TNC chief": tokens and the chain they mean. */
export interface ResolvedNominal {
  readonly first: number
  readonly end: number
  readonly chain: number
}

/** Between "the" and its noun stand at most so many words. */
const MAX_MODIFIERS = 2
/** Words for the same post. */
const LEADERS = new Set(['chief', 'head', 'leader', 'boss'])
/** Nouns that name a body when its name contains them: "the council" for "Harbour Council". */
const BODIES = new Set(
  'council company bank party union ministry club university group association committee commission agency federation court board institute foundation department parliament league alliance trust society museum hospital college school airline'.split(
    ' ',
  ),
)

/** Descriptions with "the" that fit one person's role, or one body's name, and no other's. */
export function resolveNominals(
  page: QuotePage,
  chains: readonly NameChain[],
): readonly ResolvedNominal[] {
  const { tokens } = page
  const roles = rolesOf(page, chains)
  const bodies = bodiesOf(chains)
  const found: ResolvedNominal[] = []
  for (let i = 0; i + 1 < tokens.length; i++) {
    const determiner = tokens[i]!.text
    if (determiner !== 'the' && determiner !== 'The') continue
    for (let at = i + 1; at <= Math.min(i + 1 + MAX_MODIFIERS, tokens.length - 1); at++) {
      const head = tokens[at]!.text
      if (page.nameAt[at]! >= 0) continue
      const chain =
        at === i + 1
          ? (bodies.get(head) ?? byRole(roles, head, null))
          : byRole(roles, head, tokens[at - 1]!.text)
      if (
        chain === null ||
        isCapitalised(head) ||
        (page.nameAt[at + 1] ?? -1) >= 0 ||
        isNounAhead(tokens[at + 1]?.text)
      )
        continue
      found.push({ first: i, end: at + 1, chain })
      break
    }
  }
  return found
}

/** "the council spokesman" is not the council, "the president of the bank" needs not be the one we know. */
function isNounAhead(word: string | undefined): boolean {
  return word !== undefined && (word === 'of' || word === '-' || ROLE_NOUNS.has(word))
}

type Roles = ReadonlyMap<
  string,
  readonly { readonly chain: number; readonly words: ReadonlySet<string> }[]
>

function rolesOf(page: QuotePage, chains: readonly NameChain[]): Roles {
  const roles = new Map<string, { chain: number; words: ReadonlySet<string> }[]>()
  chains.forEach((chain, index) => {
    if (chain.kind !== 'person') return
    for (const description of describePerson(page.text, chain)) {
      const words = description.split(/[\s,]+/)
      for (const word of words) {
        const role = word.toLowerCase()
        if (!ROLE_NOUNS.has(role)) continue
        for (const key of LEADERS.has(role) ? LEADERS : [role]) {
          const entry = { chain: index, words: new Set(words) }
          const list = roles.get(key)
          if (list) list.push(entry)
          else roles.set(key, [entry])
        }
      }
    }
  })
  return roles
}

function byRole(roles: Roles, head: string, modifier: string | null): number | null {
  const fitting = (roles.get(head) ?? []).filter(
    ({ words }) => modifier === null || words.has(modifier),
  )
  const chains = new Set(fitting.map(({ chain }) => chain))
  return chains.size === 1 ? fitting[0]!.chain : null
}

function bodiesOf(chains: readonly NameChain[]): ReadonlyMap<string, number | null> {
  const bodies = new Map<string, number | null>()
  chains.forEach((chain, index) => {
    if (chain.kind !== 'organisation') return
    for (const word of new Set(
      fullestName(chain)
        .toLowerCase()
        .split(/[\s-]+/),
    ))
      if (BODIES.has(word)) bodies.set(word, bodies.has(word) ? null : index)
  })
  return bodies
}
