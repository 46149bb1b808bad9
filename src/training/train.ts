import type { Gazetteer } from '../analysis/models/gazetteer'
import { decodeGazetteer } from '../analysis/models/decode-gazetteer'
import { decodeParser } from '../analysis/models/decode-parser'
import { decodeSequence } from '../analysis/models/decode-sequence'
import { decodeVectors } from '../analysis/models/decode-vectors'
import type { WordVectors } from '../analysis/network/word-vectors'
import { decodeReaders } from '../analysis/models/decode-models'
import type { Readers as AllReaders } from '../analysis/models/models'
import { createParser } from '../analysis/parse/parse-sentence'
import { createTagger } from '../analysis/tag/tag-sentence'
import { CLASSES } from '../analysis/tag/word-classes'
import { buildPronouns } from './coref/build-pronouns'
import { buildGazetteer } from './build-gazetteer'
import { readBuiltModel, writeBuiltModel, type BuiltModel } from './model-folder'
import { buildNames } from './names/build-names'
import { buildParser } from './parse/build-parser'
import { buildConfidence } from './quotes/build-confidence'
import { buildQuotes } from './quotes/build-quotes'
import type { Readers } from './quotes/quote-documents'
import { buildTagger } from './tag/build-tagger'
import { buildVectors } from './vectors/build-vectors'

/** What models are built on, as the folder holds it by then. */
interface Ground {
  readonly gazetteer: () => Gazetteer
  readonly vectors: () => WordVectors
  /** The file. */
  readonly tagger: () => Uint8Array
  readonly readers: () => Readers
  /** All that reads a text before its pronouns. */
  readonly allReaders: () => AllReaders
  /** The file. */
  readonly pronouns: () => Uint8Array
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
  quotes: async ({ vectors, readers }, log) => buildQuotes(vectors(), readers(), log),
  pronouns: ({ allReaders }, log) => [buildPronouns(allReaders(), log)],
  confidence: ({ allReaders, pronouns }, log) => [buildConfidence(allReaders(), pronouns(), log)],
}

/** The order of the manifest. */
const ORDER = [
  ...['gazetteer', 'vectors', 'tagger', 'parser'],
  ...['names', 'names-again', 'cues', 'statements', 'pronouns', 'confidence'],
]

/** Builds all models, or those of the steps that the command line names. */
async function main(wanted: readonly string[]): Promise<void> {
  const ground = {
    gazetteer: () => decodeGazetteer(readBuiltModel('gazetteer')),
    vectors: () => decodeVectors(readBuiltModel('vectors')),
    tagger: () => readBuiltModel('tagger'),
    readers: builtReaders,
    allReaders: () => decodeReaders(readBuiltModel),
    pronouns: () => readBuiltModel('pronouns'),
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

function builtReaders(): Readers {
  const vectors = decodeVectors(readBuiltModel('vectors'))
  const { dimensions } = vectors
  return {
    tag: createTagger(decodeSequence(readBuiltModel('tagger'), CLASSES, dimensions), vectors),
    parse: createParser(decodeParser(readBuiltModel('parser'), dimensions), vectors),
  }
}

function say(line: string): void {
  console.log(line)
}

await main(process.argv.slice(2))
