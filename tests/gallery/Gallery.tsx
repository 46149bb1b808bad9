import type { Analysis } from '../../src/model/analysis'
import { FixtureView } from './FixtureView'
import type { ExpectedFindings } from '../support/expected-findings'

/** One fixture with what the engine made of it. */
export interface GalleryFixture {
  readonly slug: string
  readonly text: string
  readonly expected: ExpectedFindings
  readonly analysis: Analysis
  /** What differs, one line each. */
  readonly differences: readonly string[]
}

/** All fixtures under one another, with a list of them to jump by. */
export function Gallery({ fixtures }: { readonly fixtures: readonly GalleryFixture[] }) {
  return (
    <>
      <nav aria-label="Fixtures">
        <h1>Fixtures</h1>
        <ol>
          {fixtures.map(({ slug, differences }) => (
            <li key={slug}>
              <a href={`#${slug}`}>{slug}</a> <span>{differences.length}</span>
            </li>
          ))}
        </ol>
        <Legend />
      </nav>
      <main>
        {fixtures.map((fixture) => (
          <FixtureView key={fixture.slug} fixture={fixture} />
        ))}
      </main>
    </>
  )
}

function Legend() {
  return (
    <dl>
      <dt>
        <mark data-mention="right">Ada Park</mark> <mark data-quote="right">“We won”</mark>
      </dt>
      <dd>found as expected</dd>
      <dt>
        <mark data-mention="missing">Ada Park</mark> <mark data-quote="missing">“We won”</mark>
      </dt>
      <dd>missing</dd>
      <dt>
        <mark data-mention="extra">Ada Park</mark> <mark data-quote="extra">“We won”</mark>
      </dt>
      <dd>extra</dd>
      <dt>
        <mark data-quote="wrong">“We won”</mark>
      </dt>
      <dd>found, with a part that is wrong</dd>
      <dt>
        <mark data-quote="doubtful">“We won”</mark>
      </dt>
      <dd>doubtful, not counted</dd>
    </dl>
  )
}
