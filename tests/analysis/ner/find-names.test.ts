import { beforeAll, describe, expect, it } from 'vitest'
import type { Models } from '../../../src/analysis/models/models'
import { markNames } from '../../support/find-in-text'
import { readModels } from '../../support/read-models'

let models: Models
beforeAll(async () => {
  models = await readModels()
})

describe('findNames', () => {
  it.each([
    ['leaves titles out', 'On Monday President [person Ada Park] met Mr [person Reed].'],
    [
      'leaves roles out',
      'The rebel spokesman [person Ben Reed] left with Col [person Anders Holt].',
    ],
    [
      'leaves the possessive out',
      'They liked [person Ada Reed]’s plan for [place Norway]’s ferries.',
    ],
    [
      'leaves a leading "the" out',
      'He works for the [organisation BBC] and the [organisation African Union].',
    ],
    [
      'reads a country, an office and its holder apart',
      'The visit of [place US] Secretary of State [person Ada Reed] went well.',
    ],
    ['takes no nationality for a name', 'The French and Libyan ministers spoke Russian.'],
    [
      'keeps a nationality inside the name of a body',
      'She flew with [organisation British Airways] last week.',
    ],
    ['takes no day or month for a name', 'They met on Friday, and again in March.'],
    ['takes a month for a name beside another', 'They met [person Theresa May] in May.'],
    ['takes no opening word for a name', 'Officials left. Nobody knew why. Meanwhile it rained.'],
    ['drops an opening word before a name', 'Meanwhile [person Rosa Keane] left.'],
    ['takes two common words for a name where both are listed', '[person Mark Hill] left.'],
    [
      'reads particles inside names',
      'We met [person Ursula von der Leyen] and [person Bashar al-Assad].',
    ],
    ['reads Irish names and initials', 'We met [person Sinead O’Neill] and [person J. K. Reed].'],
    ['reads a nickname inside a name', 'Ministers met [person Robert “Bob” Reed] there.'],
    [
      'reads "of" inside the names of bodies',
      'She left the [organisation University of Leeds] for the [organisation Bank of England].',
    ],
    [
      'reads "and" inside the names of bodies',
      'It is run by the [organisation Department of Food and Health] today.',
    ],
    [
      'reads a hyphen inside the name of a body',
      'Members of the [organisation Nato-Russia Council] met.',
    ],
    [
      'takes streets, islands and waters for places',
      'They walked from [place Harbour Street] to [place Lake Geneva].',
    ],
    [
      'takes a word behind "in" for a place',
      'The ferry was built in [place Brackmouth] last year.',
    ],
    [
      'takes capitals before a dash at the start for a place',
      '[place BRACKMOUTH] — The ferry sank on Monday.',
    ],
    ['takes letters for a body', 'He joined the [organisation RNLI].'],
    ['takes no common letters for a body', 'The CEO watched TV on a PC.'],
    ['takes a name behind an age for a person', 'They asked [person Zelphine], 34, to swim.'],
    [
      'reads on behind an editor’s bracket',
      'It was \\[Prime Minister [person Ada\\] Park], they said.',
    ],
    ['takes a cup or a prize for no name of ours', 'She won the Harbour Cup and the Nobel Prize.'],
    ['takes contractions for no names', 'They’ll go. We’ve seen it. I’m sure.'],
  ])('%s', (_rule, marked) => {
    expect(markNames(marked, models)).toBe(marked.replaceAll('\\', ''))
  })

  it('knows a surname again once the full name has been read', () => {
    const marked = 'We met [person Zelphine Vask] there. [person Vask] left.'
    expect(markNames(marked, models)).toBe(marked)
  })

  it('finds in a headline what the article names', () => {
    const marked =
      '[person Miliband] Wins Close Vote on Ferries\n\nThey met [person David Miliband] there.'
    expect(markNames(marked, models)).toBe(marked)
  })

  it('finds in capitals the places it knows', () => {
    const marked = 'FERRIES RETURN TO [place NORWAY]\n\nIt rained.'
    expect(markNames(marked, models)).toBe(marked)
  })
})
