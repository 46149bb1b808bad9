// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { CAPITAL, wordTraits } from '../../../src/analysis/network/word-traits'
import { smallVectors } from '../../support/small-network'

const vectors = smallVectors()
const of = (word: string) => wordTraits(word, vectors)

describe('the traits of a word', () => {
  it.each([
    ['bread', 'none'],
    ['Bread', 'first'],
    ['Élan', 'first'],
    ['McBride', 'first'],
    ['BBC', 'all'],
    ['U.S.', 'all'],
    ['iPhone', 'inner'],
    ['1990s', 'none'],
    ['3,500', 'number'],
    ['½', 'number'],
    ['“', 'mark'],
    ['—', 'mark'],
  ] as const)('“%s” has capitals: %s', (word, capital) => {
    expect(of(word).capital).toBe(CAPITAL[capital])
  })

  it.each([
    ['Ada', 'Bo', false],
    ['Ada', 'Boris', true],
    ['O’Neill', 'D’Arcy', true],
    ['1990', '12', true],
    ['1990', '1', false],
    ['Lyon-based', 'Leeds-born', true],
    ['Lyon-based', 'Leeds', false],
  ])('“%s” and “%s” are of one shape: %s', (a, b, same) => {
    expect(of(a).shape === of(b).shape).toBe(same)
  })

  it('tell the word as written from the word in small letters', () => {
    expect(of('Bread').lower).toBe(of('bread').lower)
    expect(of('Bread').form).not.toBe(of('bread').form)
  })

  it('know the vector and the clusters of a word, however it is written', () => {
    expect([of('bread').row, of('BREAD').row, of('brioche').row]).toEqual([3, 3, -1])
    expect(of('BREAD').clusters).toEqual(of('bread').clusters)
  })

  it('have clusters from fine to coarse: near words share the coarse ones alone', () => {
    const near = { ...vectors, clusters: Uint16Array.of(0, 1, 4, 64, 200, 201) }
    const [the, baker, said, bread] = ['the', 'baker', 'said', 'bread'].map((word) =>
      wordTraits(word, near),
    )
    const shared = (a = the!, b = baker!) =>
      a.clusters.map((cluster, k) => cluster === b.clusters[k])
    expect(shared(the, baker)).toEqual([false, true, true])
    expect(shared(the, said)).toEqual([false, false, true])
    expect(shared(the, bread)).toEqual([false, false, false])
  })

  it('have the shape in place of the clusters where a word has no vector', () => {
    expect(of('brioche').clusters).toEqual(of('baguette').clusters)
    expect(of('brioche').clusters).not.toEqual(of('Brioche').clusters)
  })

  it('have the first and last one to four letters', () => {
    const [one, two, three, four] = of('walking').suffixes
    expect(of('talking').suffixes).toEqual([one, two, three, four])
    expect(of('wing').suffixes.slice(0, 3)).toEqual([one, two, three])
    expect(of('wing').suffixes[3]).not.toBe(four)
    expect(of('walk').prefixes).toEqual(of('walking').prefixes)
    expect(of('wall').prefixes.slice(0, 3)).toEqual(of('walking').prefixes.slice(0, 3))
  })

  it('tell a short word from a longer one that begins alike', () => {
    const [a, an] = [of('a').prefixes, of('an').prefixes]
    expect(a[0]).toBe(an[0])
    for (const k of [1, 2, 3]) expect(a[k]).not.toBe(an[k])
  })

  it('are the same with a curly and a straight apostrophe', () => {
    expect(of('O’Neill').lower).toBe(of("O'Neill").lower)
    expect(of('’s').suffixes).toEqual(of("'s").suffixes)
  })
})
