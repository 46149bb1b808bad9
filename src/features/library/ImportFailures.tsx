import { describeIntakeReason } from '../../derive/describe-failure'
import type { ImportFailure } from '../../queries/import-articles'

interface ImportFailuresProps {
  readonly failures: readonly ImportFailure[]
}

/** What could not be read, and why. */
export function ImportFailures({ failures }: ImportFailuresProps) {
  return (
    <ul>
      {failures.map(({ name, reason }, i) => (
        // Two files of one name may fail for the same reason: only their place tells them apart.
        <li key={i}>
          {name && <strong>{name}: </strong>}
          {describeIntakeReason(reason)}
        </li>
      ))}
    </ul>
  )
}
