import type { Gazetteer } from '../analysis/models/gazetteer'
import { decodeGazetteer } from '../analysis/models/decode-gazetteer'
import { decodeVectors } from '../analysis/models/decode-vectors'
import type { WordVectors } from '../analysis/network/word-vectors'
import { buildGazetteer } from './build-gazetteer'
import { readBuiltModel, writeBuiltModel, type BuiltModel } from './model-folder'
import { buildNames } from './names/build-names'
import { buildParser } from './parse/build-parser'
import { buildTagger } from './tag/build-tagger'
import { buildVectors } from './vectors/build-vectors'

/** What models are built on, as the folder holds it by then. */
interface Ground {
  readonly gazetteer: () => Gazetteer
  readonly vectors: () => WordVectors
  /** The file. */
  readonly tagger: () => Uint8Array
}

type Log = (line: string) => void

/** The steps of training, in the order in which one needs the other; each gives one model or two. */
const STEPS: Readonly<
  Record<
    string,
    (ground: Ground, log: Log) => readonly BuiltModel[] | Promise<readonly BuiltModel[]>
  >
> = {
  gazetteer: () => [buildGazetteer()],
  vectors: (_, log) => [buildVectors(log)],
  tagger: async ({ vectors }, log) => [await buildTagger(vectors(), log)],
  parser: async ({ vectors, tagger }, log) => [await buildParser(vectors(), tagger(), log)],
  names: async ({ vectors, gazetteer }, log) => buildNames(vectors(), gazetteer(), log),
}

/** The order of the manifest. */
const ORDER = ['gazetteer', 'vectors', 'tagger', 'parser', 'names', 'names-again'] as const

/** Builds all models, or those of the steps that the command line names. */
async function main(wanted: readonly string[]): Promise<void> {
  const ground = {
    gazetteer: () => decodeGazetteer(readBuiltModel('gazetteer')),
    vectors: () => decodeVectors(readBuiltModel('vectors')),
    tagger: () => readBuiltModel('tagger'),
  }
  const unknown = wanted.find((name) => !(name in STEPS))
  if (unknown)
    throw new Error(`There is no step "${unknown}", only ${Object.keys(STEPS).join(', ')}.`)
  for (const [name, build] of Object.entries(STEPS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    for (const model of await build(ground, say)) {
      writeBuiltModel(model, ORDER)
      say(`${model.name}: ${String(model.bytes.byteLength)} bytes ${JSON.stringify(model.scores)}`)
    }
  }
}

function say(line: string): void {
  console.log(line)
}

await main(process.argv.slice(2))
