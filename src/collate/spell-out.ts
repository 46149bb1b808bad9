import { foldWords } from './fold-name'

/** What short titles stand for. AP style guide, "military titles", "legislative titles". */
const SHORT_TITLES = new Map(
  Object.entries({
    ...{ adm: 'admiral', brig: 'brigadier', capt: 'captain', cmdr: 'commander', col: 'colonel' },
    ...{ cpl: 'corporal', det: 'detective', gen: 'general', gov: 'governor', insp: 'inspector' },
    ...{ lt: 'lieutenant', maj: 'major', prof: 'professor', pte: 'private', pvt: 'private' },
    ...{ rep: 'representative', rev: 'reverend', revd: 'reverend', sen: 'senator' },
    ...{ sgt: 'sergeant', supt: 'superintendent' },
  }),
)

/** A description as it is compared with others: the same for "Capt." and "captain". */
export function spellOut(description: string): string {
  return foldWords(description)
    .map((word) => SHORT_TITLES.get(word) ?? word)
    .join(' ')
}
