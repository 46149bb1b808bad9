import type { Span } from '../../src/model/span'

/** One document of a treebank as plain text, with the true words and sentences as character offsets. */
export interface BoundaryDocument {
  readonly id: string
  readonly genre: string
  readonly text: string
  readonly words: readonly Span[]
  readonly sentences: readonly Span[]
}

/**
 * The documents of a CoNLL-U file. Sentences are joined by a space, paragraphs by a blank line; a multiword token ("don't")
 * is taken apart into its words where their forms make it up, else it counts as one word.
 * @see https://universaldependencies.org/format.html
 */
export function readBoundaryDocuments(conllu: string): readonly BoundaryDocument[] {
  const documents: BoundaryDocument[] = []
  let draft = newDraft('')
  const finish = () => {
    if (draft.sentences.length > 0) documents.push({ ...draft, genre: genreOf(draft.id) })
  }
  for (const block of conllu.split(/\n\s*\n/)) {
    const id = /^# newdoc id = (.*)$/m.exec(block)?.[1]
    if (id !== undefined) {
      finish()
      draft = newDraft(id)
    }
    addSentence(draft, block)
  }
  finish()
  return documents
}

interface Draft {
  id: string
  text: string
  words: Span[]
  sentences: Span[]
}

function newDraft(id: string): Draft {
  return { id, text: '', words: [], sentences: [] }
}

/** "GUM_news_iodine" → "news", "weblog-blogspot.com_…" → "weblog". */
function genreOf(id: string): string {
  return /^GUM_([a-z]+)_/.exec(id)?.[1] ?? /^[a-z]+/.exec(id)?.[0] ?? 'unknown'
}

function addSentence(draft: Draft, block: string): void {
  const rows = block.split('\n').filter((line) => /^\d/.test(line))
  if (rows.length === 0) return
  if (draft.text) draft.text += /^# newpar/m.test(block) ? '\n\n' : ' '
  const first = draft.text.length
  let lastOfMultiword = 0
  let forms: string[] = []
  let surface = ''
  let gap = ''
  const put = (words: readonly string[]) => {
    draft.text += gap
    for (const word of words) {
      draft.words.push({ start: draft.text.length, end: draft.text.length + word.length })
      draft.text += word
    }
  }
  for (const row of rows) {
    const [id = '', form = '', ...columns] = row.split('\t')
    const spaced = columns.at(-1)?.includes('SpaceAfter=No') ? '' : ' '
    if (id.includes('.')) continue
    if (id.includes('-')) {
      lastOfMultiword = Number(id.split('-')[1])
      surface = form
      forms = []
      put([])
      gap = spaced
      continue
    }
    if (Number(id) <= lastOfMultiword) {
      forms.push(form)
      if (Number(id) < lastOfMultiword) continue
      const after = gap
      gap = ''
      put(forms.join('') === surface ? forms : [surface])
      gap = after
      continue
    }
    put([form])
    gap = spaced
  }
  draft.sentences.push({ start: first, end: draft.text.length })
}
