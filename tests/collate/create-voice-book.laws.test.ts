// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVoiceBook, type VoiceBook } from '../../src/collate/create-voice-book'
import type { EntityDigest } from '../../src/model/digest'
import { body, decision, digest, person, place } from './build-digest'

const NAMES = [
  ...[
    'Jacob Zamora',
    'Zamora',
    'J. Zamora',
    'Rosa Zamora',
    'Jacob M. Zamora',
    'John Smith',
    'Smith',
  ],
  ...['Bill Amsel', 'William Amsel', 'Amsel', 'Karl Amsel Jr', 'Karl Amsel Sr', 'Karl Amsel'],
]
const ROLES = ['', ', striker', ', bishop', ', finance minister', ', Mr', ', Mrs']
const BODIES = [
  ...['Norland Water Council = NWC', 'National Whist Club = NWC', 'NWC', 'Radio', 'Radio 2'],
  ...['Supreme Court', 'Parliament', 'National Council = NC', 'NC'],
  ...['Norland Bank = Norland', 'Norland', 'Iran', 'Kremlin'],
]
const anArticle = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ROLES)), {
      maxLength: 5,
      selector: ([name]) => name,
    }),
    fc.uniqueArray(fc.constantFrom(...BODIES), { maxLength: 4 }),
    fc.uniqueArray(fc.constantFrom('Kremlin', 'Nairobi KE', 'Delhi IN', 'Norland'), {
      maxLength: 2,
    }),
  )
  .map(([people, bodies, places]) => [
    ...people.map(([name, role]) => person(name + role)),
    ...bodies.map((name) => body(name)),
    ...places.map((name) => {
      const [city = '', country] = name.split(' ')
      return { ...place(city, country ?? null), id: `place-${city}` }
    }),
  ])
const aLibrary = fc.array(fc.tuple(anArticle, fc.constantFrom(null, '2020-01-01', '2020-01-02')), {
  minLength: 1,
  maxLength: 9,
})
type Row = readonly [string, readonly EntityDigest[], string | null]

function fill(book: VoiceBook, rows: readonly Row[]): VoiceBook {
  for (const [id, entities, date] of rows) book.put(digest(id, entities), date)
  return book
}
const stateOf = (book: VoiceBook) => [book.voices(), book.proposals(), book.overruled()]

describe('laws of the voice book', () => {
  const rowsOf = (library: readonly (readonly [readonly EntityDigest[], string | null])[]) =>
    library.map(([entities, date], i): Row => [`a${i}`, entities, date])

  it('the order of puts plays no part, nor whether anybody looks between them', () => {
    fc.assert(
      fc.property(aLibrary, fc.infiniteStream(fc.nat()), (library, chance) => {
        const rows = rowsOf(library)
        const keys = rows.map(() => chance.next().value)
        const shuffled = rows.map((row, i) => ({ row, at: keys[i] })).sort((a, b) => a.at - b.at)
        const book = createVoiceBook()
        for (const { row } of shuffled) stateOf(fill(book, [row]))
        expect(stateOf(book)).toEqual(stateOf(fill(createVoiceBook(), rows)))
      }),
      { seed: 11, numRuns: 60 },
    )
  })

  it('what was put and removed was never there', () => {
    fc.assert(
      fc.property(aLibrary, aLibrary, (library, passing) => {
        const rows = rowsOf(library)
        const book = fill(createVoiceBook(), rows)
        const before = stateOf(book)
        const extra = rowsOf(passing).map(([id, ...rest]): Row => [`b${id}`, ...rest])
        stateOf(fill(book, extra))
        for (const [id] of extra) book.remove(id)
        expect(stateOf(book)).toEqual(before)
      }),
      { seed: 12, numRuns: 60 },
    )
  })

  it('who follows the articles that changed knows all voices, also of a book that was prepared in slices', () => {
    fc.assert(
      fc.property(aLibrary, fc.infiniteStream(fc.nat({ max: 3 })), (library, chance) => {
        const book = createVoiceBook()
        const known = new Map<string, unknown>()
        const follow = () => {
          for (const id of book.changed()) known.set(id, book.voicesOf(id))
        }
        const rows = rowsOf(library)
        for (const row of rows) {
          fill(book, [row])
          const step = chance.next().value
          if (step === 0) follow()
          if (step === 1) book.prepare(1)
          if (step === 2) book.setStory(row[0], 'a0')
        }
        while (book.prepare(1));
        follow()
        for (const [id, entities] of rows)
          expect(known.get(id) ?? {}).toEqual(entities.length ? book.voicesOf(id) : {})
      }),
      { seed: 14, numRuns: 60 },
    )
  })

  it('every entity has one voice, and decisions hold', () => {
    fc.assert(
      fc.property(
        aLibrary,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 }),
        (library, answers) => {
          const rows = rowsOf(library)
          const all = rows.flatMap(([id, entities]) =>
            entities.map((entity) => `${id}/${entity.id}`),
          )
          if (!all.length) return
          const book = fill(createVoiceBook(), rows)
          const before = stateOf(book)
          const decisions = answers.map(([a, b, same], i) =>
            decision(same ? 'same' : 'different', all[a % all.length]!, all[b % all.length]!, i),
          )
          book.decide(decisions)
          const appearances = book.voices().flatMap((voice) => voice.appearances)
          expect(new Set(appearances.map((one) => `${one.articleId}/${one.entityId}`))).toEqual(
            new Set(all),
          )
          expect(appearances).toHaveLength(all.length)
          const overruled = new Set(book.overruled().map((one) => one.decision))
          for (const one of decisions) {
            const [a, b] = [one.a, one.b].map((side) => book.voiceOf(side.articleId, side.entityId))
            if (
              overruled.has(one) ||
              (one.a.articleId === one.b.articleId && one.a.entityId === one.b.entityId)
            )
              continue
            expect(a === b).toBe(one.answer === 'same')
          }
          book.decide([])
          expect(stateOf(book)).toEqual(before)
        },
      ),
      { seed: 13, numRuns: 60 },
    )
  })
})
