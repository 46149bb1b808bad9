import { FACETS, type LibraryAnswer } from '../../model/library-query'
import styles from './Facets.module.css'
import { FacetGroup } from './FacetGroup'

interface FacetColumnProps {
  /** Null until there is an answer. */
  readonly facets: LibraryAnswer['facets'] | null
}

/** By what the results can be narrowed down, each value with the number that it would leave. */
export function FacetColumn({ facets }: FacetColumnProps) {
  return (
    <div className={styles.column}>
      {FACETS.map((facet) => (
        <FacetGroup key={facet} facet={facet} values={facets?.[facet] ?? []} />
      ))}
    </div>
  )
}
