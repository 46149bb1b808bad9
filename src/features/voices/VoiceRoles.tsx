import { describeSpan } from '../../derive/describe-span'
import type { RoleAccount } from '../../model/voice'
import styles from './VoiceFacts.module.css'

interface VoiceRolesProps {
  readonly roles: readonly RoleAccount[]
}

/** How articles introduced somebody, and when. */
export function VoiceRoles({ roles }: VoiceRolesProps) {
  if (roles.length === 0) return null
  return (
    <section aria-labelledby="voice-roles">
      <h2 className={styles.title} id="voice-roles">
        Introduced as
      </h2>
      <ul className={styles.list}>
        {roles.map(({ description, first, last }) => (
          <li key={description}>
            {description} <span className={styles.count}>{describeSpan(first, last)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
