import { X } from 'lucide-react'
import { listValues } from '../../derive/list-values'
import { FACETS, type LibraryAnswer } from '../../model/library-query'
import { chooseFacet } from '../../store/choose-facet'
import { Button } from '../../ui/Button'
import { FACET_NAMES } from './facet-names'
import { focusResults } from './focus-results'
import styles from './Facets.module.css'
import { useQuestion } from './use-question'

interface ChosenFacetsProps {
  /** For the names of the values; null until there is an answer. */
  readonly facets: LibraryAnswer['facets'] | null
}

/** By what the results are narrowed down at present, each with the way to drop it. */
export function ChosenFacets({ facets }: ChosenFacetsProps) {
  const { query, ask } = useQuestion()
  const chosen = FACETS.flatMap((facet) => {
    const choice = query.facets[facet]
    if (!choice) return []
    const used = choice.only.length + choice.not.length
    return listValues(facets?.[facet] ?? [], choice)
      .slice(0, used)
      .map(({ value, label }, i) => ({ facet, value, label, isNot: i >= choice.only.length }))
  })
  if (chosen.length === 0) return null
  return (
    <div className={styles.chips} role="group" aria-label="Narrowed down by">
      {chosen.map(({ facet, value, label, isNot }) => (
        <button
          key={`${facet} ${value}`}
          type="button"
          className={styles.chip}
          aria-label={`Drop ${FACET_NAMES[facet]}: ${isNot ? 'not ' : ''}${label}`}
          title={`${FACET_NAMES[facet]}: ${label}`}
          onClick={({ currentTarget }) => {
            leave(currentTarget, chosen.length > 1)
            ask({ facets: chooseFacet(query.facets, facet, value, null) })
          }}
        >
          <span className={styles.label}>
            {isNot && 'not '}
            {label}
          </span>
          <X size={14} aria-hidden="true" />
        </button>
      ))}
      <Button
        look="quiet"
        onClick={({ currentTarget }) => {
          leave(currentTarget, false)
          ask({ facets: {} })
        }}
      >
        Clear all
      </Button>
    </div>
  )
}

/** Takes the focus from a button that is about to go: to the one behind it, else to the results. */
function leave(button: HTMLElement, hasOthers: boolean): void {
  const next = button.nextElementSibling
  if (hasOthers && next instanceof HTMLElement) next.focus()
  else focusResults()
}
