import styles from './SearchField.module.css'

const EXAMPLES: readonly (readonly [written: string, means: string])[] = [
  ['ferry strike', 'articles with both words'],
  ['"ferry strike"', 'the words one after the other'],
  ['-strike', 'without this word'],
  ['minist*', 'words that begin like this'],
  ['speaker:ortiz', 'who says something'],
  ['about:"north sea"', 'who or what is named; among statements, in what is said'],
  ['publisher:post', 'who published it'],
  ['after:2011-06 before:2012', 'between two dates; the day may be added'],
  ['kind:direct', 'direct, indirect or mixed statements'],
]

/** What can be written in the search field. */
export function SearchHelp() {
  return (
    <details className={styles.help}>
      <summary>How to ask</summary>
      <dl>
        {EXAMPLES.map(([written, means]) => (
          <div key={written}>
            <dt>
              <code>{written}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
