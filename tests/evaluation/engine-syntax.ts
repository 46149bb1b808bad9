import type { Models } from '../../src/analysis/models/models'
import { RELATIONS } from '../../src/analysis/parse/relations'
import { TAGS } from '../../src/analysis/tag/tags'
import { tagsOf } from '../../src/analysis/tag/word-classes'
import type { AnalyseSyntax } from './score-trees'

/** The engine's own tagger and parser for words that are given, in the treebank's terms. */
export function createSyntax({
  readWord,
  tag,
  parse,
}: Pick<Models, 'readWord' | 'tag' | 'parse'>): AnalyseSyntax {
  return (forms) => {
    const words = forms.map(readWord)
    const classes = tag(words)
    const { heads, relations } = parse(words, classes)
    return {
      upos: Array.from(tagsOf(classes), (index) => TAGS[index] ?? ''),
      head: Array.from(heads, (index) => index + 1),
      deprel: Array.from(relations, (index) => RELATIONS[index] ?? ''),
    }
  }
}
