import { certaintyOf, hedgeOf } from '../../derive/certainty'
import type { Mention } from '../../model/entity'
import styles from './EntityCard.module.css'

interface MentionDoubtProps {
  readonly mention: Mention
}

/** Says of "he" or "the minister" how sure it is that this entity is meant; of a name the kind says it. */
export function MentionDoubt({ mention }: MentionDoubtProps) {
  const hedge = hedgeOf(certaintyOf(mention.confidence))
  if (!hedge || mention.form === 'name') return null
  return <p className={styles.doubt}>{hedge} who is meant here</p>
}
