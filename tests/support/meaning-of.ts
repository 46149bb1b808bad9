import type { Models } from '../../src/analysis/models/models'
import { analyseText } from '../../src/analysis/analyse-text'
import type { MentionForm } from '../../src/model/entity'

/** Name of the entity that the pronoun or description in brackets means, or null. */
export function meaningOf(marked: string, form: MentionForm, models: Models): string | null {
  const start = marked.indexOf('[')
  const text = marked.replace('[', '').replace(']', '')
  const { entities } = analyseText(text, models)
  const meant = entities.find(({ mentions }) =>
    mentions.some((mention) => mention.form === form && mention.start === start),
  )
  return meant?.name ?? null
}
