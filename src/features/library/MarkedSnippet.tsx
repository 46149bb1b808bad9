import { Fragment } from 'react'
import type { Snippet } from '../../model/library-query'

/** Words around a hit, with the hits marked. */
export function MarkedSnippet({ snippet: { text, marks } }: { readonly snippet: Snippet }) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <Fragment key={start}>
          {text.slice(marks[i - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  )
}
