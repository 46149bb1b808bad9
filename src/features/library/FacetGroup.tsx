import { CircleMinus } from 'lucide-react'
import { useState } from 'react'
import { listValues, orderValues } from '../../derive/list-values'
import type { Facet, FacetValue } from '../../model/library-query'
import { chooseFacet, readUse, type FacetUse } from '../../store/choose-facet'
import { Button } from '../../ui/Button'
import { formatCount } from '../../ui/format-count'
import { IconButton } from '../../ui/IconButton'
import { FACET_NAMES } from './facet-names'
import styles from './Facets.module.css'
import { useQuestion } from './use-question'

/** Made once: there are dozens on the page, drawn anew with every answer. */
const LEAVE_OUT = <CircleMinus size={15} />

/** Values that are shown at first, and how many more at each wish for more. */
const FIRST = 6
const MORE = 24

interface FacetGroupProps {
  readonly facet: Facet
  readonly values: readonly FacetValue[]
}

/** The values of one facet: the chosen ones first, then those that most results have. */
export function FacetGroup({ facet, values }: FacetGroupProps) {
  const { query, ask } = useQuestion()
  const [shown, setShown] = useState(FIRST)
  const listed = listValues(orderValues(facet, values), query.facets[facet])
  if (listed.length === 0) return null
  const left = listed.length - shown
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{FACET_NAMES[facet]}</legend>
      <ul>
        {listed.slice(0, shown).map((value) => (
          <Value
            key={value.value}
            value={value}
            use={readUse(query.facets, facet, value.value)}
            onUse={(use) => {
              ask({ facets: chooseFacet(query.facets, facet, value.value, use) })
            }}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            setShown(shown + MORE)
          }}
        >
          Show more
          <span className="visually-hidden"> of {FACET_NAMES[facet]}</span>
        </Button>
      )}
    </fieldset>
  )
}

interface ValueProps {
  readonly value: FacetValue
  readonly use: FacetUse
  readonly onUse: (use: FacetUse) => void
}

function Value({ value: { label, count }, use, onUse }: ValueProps) {
  return (
    <li className={styles.value} data-use={use ?? undefined}>
      <label>
        <input
          type="checkbox"
          checked={use === 'only'}
          onChange={({ target }) => {
            onUse(target.checked ? 'only' : null)
          }}
        />
        <span className={styles.label}>{label}</span>{' '}
        <span className={styles.count}>{formatCount(count)}</span>
      </label>
      <IconButton
        label={`Leave out ${label}`}
        icon={LEAVE_OUT}
        aria-pressed={use === 'not'}
        onClick={() => {
          onUse(use === 'not' ? null : 'not')
        }}
      />
    </li>
  )
}
