import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** The folder of language data beside the project; its own README says what is in it, and under which licences. */
const CORPORA = new URL('../../../shared/corpora/', import.meta.url)

/** The text of a compressed corpus file, by its path in the folder of corpora. */
export function readCorpus(path: string): string {
  return gunzipSync(readFileSync(new URL(path, CORPORA))).toString('utf8')
}

/** The records of a corpus file that has one JSON object a line. */
export function readRecords<Record>(path: string): readonly Record[] {
  return readCorpus(path)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record)
}
