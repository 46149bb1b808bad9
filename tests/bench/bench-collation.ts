/**
 * `npx tsx tests/bench/bench-collation.ts [articles]`: how fast voices, statements and stories of a library of senseless
 * but well-proportioned articles are found, and what they weigh. Times are of the processor, so that a busy machine does
 * not spoil them.
 */
import { deserialize, serialize, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createCollation, type Collation } from '../../src/collate/create-collation'
import type { ArticleDigest } from '../../src/model/digest'
import type { ShelfRow } from '../../src/model/shelf-row'
import { composeLibrary } from '../support/compose-library'
import { median } from './median'
import { createCaster } from './name-cast'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const MB = 1e6
/** Articles read from the disk at a time, as the library's worker does. */
const SLICE = 200
/** Articles of a batch that comes later. */
const BATCH = 200
/** Every so many articles one is a copy of an earlier one with a few words changed. */
const COPIES = 12

/** What is on the disk: digests as they are stored, and the words, which this process does not hold as text. */
interface Disk {
  readonly digests: Buffer
  readonly texts: Buffer
  readonly rows: readonly Pick<ShelfRow, 'entry'>[]
}

function main(articles: number): void {
  print('articles', articles)
  const disk = write(articles + BATCH)
  const first = disk.slice(0, articles / SLICE)
  const before = heap()
  const collation = createCollation()
  const digests = new Map<string, ArticleDigest>()
  print(
    'read digests, ms',
    time(() => {
      for (const slice of first)
        for (const digest of deserialize(slice.digests) as ArticleDigest[])
          digests.set(digest.articleId, digest)
    }),
  )
  print('heap of digests, MB', heap() - before)
  const putting = time(() => {
    for (const { rows } of first)
      for (const { entry } of rows)
        collation.put({
          id: entry.id,
          publishedAt: entry.publishedAt,
          text: '',
          digest: digests.get(entry.id) ?? null,
        })
  })
  const settling = time(() => collation.voicesOf('a00001'))
  print('open: puts, ms', putting)
  print('open: settle, ms', settling)
  print('open: together, ms', putting + settling)
  print('articles told of', collation.changed().size)
  print('heap before words, MB', heap() - before)
  print(
    'words of all, ms',
    time(() => {
      for (const { rows, texts } of first)
        (deserialize(texts) as string[]).forEach((text, i) =>
          collation.setText(rows[i]?.entry.id ?? '', text),
        )
    }),
  )
  print(
    'settle with stories, ms',
    time(() => collation.voicesOf('a00001')),
  )
  print('stories', collation.stories().length)
  print('heap, MB', heap() - before)
  benchQuestions(collation)
  benchBatch(collation, disk.slice(articles / SLICE))
  print('heap in the end, MB', heap() - before)
  digests.clear()
}

function write(articles: number): readonly Disk[] {
  const disk: Disk[] = []
  const cast = createCaster()
  let rows: ShelfRow[] = []
  let copied: string | null = null
  for (const row of composeLibrary({ articles })) {
    const at = rows.length
    const named = cast(row)
    const text: string =
      at % COPIES === 5 && copied !== null ? copied.replace('the', 'a') : row.text
    if (at % COPIES === 0) copied = text
    rows.push({ ...named, text })
    if (rows.length < SLICE) continue
    disk.push({
      digests: serialize(rows.map(({ digest }) => digest)),
      texts: serialize(rows.map(({ text }) => text)),
      rows: rows.map(({ entry }) => ({ entry })),
    })
    rows = []
  }
  return disk
}

function benchQuestions(collation: Collation): void {
  const voices = [...collation.voices()].sort((a, b) => b.appearances.length - a.appearances.length)
  print('voices', voices.length)
  print(
    'list of voices, ms',
    time(() => collation.voices()),
  )
  const persons = voices.filter(({ kind }) => kind === 'person')
  const first = persons[0]
  if (!first) return
  print(
    'first account, ms',
    time(() => collation.account(first.id)),
  )
  print(
    `account of ${String(first.appearances.length)} articles, ms`,
    time(() => collation.account(first.id)),
  )
  const hundredth = persons[100]
  if (hundredth)
    print(
      `account of ${String(hundredth.appearances.length)} articles, ms`,
      time(() => collation.account(hundredth.id)),
    )
  print('proposals', collation.proposals().length)
}

function benchBatch(collation: Collation, disk: readonly Disk[]): void {
  const rows = disk.flatMap(({ rows, digests, texts }) => {
    const [found, words] = [deserialize(digests) as ArticleDigest[], deserialize(texts) as string[]]
    return rows.map(({ entry }, i) => ({
      id: entry.id,
      publishedAt: entry.publishedAt,
      text: words[i] ?? '',
      digest: found[i] ?? null,
    }))
  })
  const half = rows.length / 2
  const putting = time(() => {
    for (const row of rows.slice(0, half)) collation.put(row)
  })
  print('put in a batch, ms each', putting / half)
  print(
    'settle after the batch, ms',
    time(() => collation.voicesOf('a00001')),
  )
  const each = rows.slice(half).map((row) =>
    time(() => {
      collation.put(row)
      collation.voicesOf(row.id)
    }),
  )
  print('put and look, ms (median)', median(each))
  print('put and look, ms (mean)', each.reduce((sum, ms) => sum + ms, 0) / each.length)
  print('put and look, ms (most)', Math.max(...each))
}

function heap(): number {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / MB
}

/** Milliseconds of the processor. */
function time(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function print(what: string, value: number): void {
  process.stdout.write(`${what}: ${value.toFixed(value < 10 ? 2 : 0)}\n`)
}

main(Number(process.argv[2] ?? 10_000))
