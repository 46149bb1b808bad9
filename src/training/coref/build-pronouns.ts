import { createRanker, type RankCandidates, type RankerModel } from '../../analysis/coref/ranker'
import { isPersonal, type Ranking } from '../../analysis/coref/read-pronouns'
import { chooseChain } from '../../analysis/coref/choose-chain'
import { decodeRanker } from '../../analysis/models/decode-ranker'
import { decodeQuantised, encodeQuantised } from '../../analysis/models/quantised'
import type { Readers } from '../../analysis/models/models'
import { isotonicShares, type Judged } from '../isotonic'
import type { BuiltModel } from '../model-folder'
import { percentage } from '../percentage'
import { collectByGender } from './collect-by-gender'
import { collectRankings } from './collect-rankings'
import {
  type CorefDocument,
  readClusterDocuments,
  readGapDocuments,
  readNewsTexts,
} from './coref-documents'
import { encodeRanker } from './encode-ranker'
import { joinRankers } from './join-rankers'
import { type RankingExample, trainRanker } from './train-ranker'
import { collectRoles, trainRoles } from './train-roles'

/** The genres of GUM that are free to use for any purpose. */
const LEARNED_GENRES = ['academic', 'bio', 'court', 'interview', 'news', 'voyage']
const JUDGED_GENRES = ['news', 'interview', 'bio', 'speech']
/** Prose of today counts more than novels, of which there is more. */
const WEIGHTS = { gum: 1.5, litbank: 0.3, gap: 2, news: 0.5 }

const OPTIONS = {
  hidden: 12,
  epochs: 12,
  rate: 0.03,
  dropout: 0.4,
  featureDropout: 0.1,
  decay: 1e-4,
  seed: 1,
}
/** The first round only reads texts: what the second learns from follows its answers, and not those of the corpus alone. */
const FIRST_EPOCHS = 6
/** Networks that are joined: together they err less than one of the same size. */
const SEEDS = [1, 2, 3]
const SHARES = 11
/** More add time and little else. */
const NEWS_TEXTS = 300

/** The ranker of what pronouns mean; training takes minutes. */
export function buildPronouns(readers: Readers, log: (line: string) => void): BuiltModel {
  const { vectors } = readers
  const marked = [
    ...readClusterDocuments('coref/gum.train.jsonl.gz', LEARNED_GENRES, WEIGHTS.gum, readers),
    ...readClusterDocuments('coref/litbank.train.jsonl.gz', null, WEIGHTS.litbank, readers),
  ]
  const gap = readGapDocuments('coref/gap.train.jsonl.gz', WEIGHTS.gap, readers)
  const news = readNewsTexts('quotes/polnear.train.jsonl.gz', NEWS_TEXTS, readers)
  log(`pronouns: ${String(marked.length + gap.length + news.length)} texts are read`)
  const roles = asStored(trainRoles(collectRoles(news, readers), OPTIONS.seed))
  const nearest = ({ chains }: Ranking) => chains[0] ?? -1
  const byCorpus: readonly RankingExample[] = [
    ...collectRankings(marked, roles, nearest, true),
    ...collectByGender(news, roles, WEIGHTS.news, nearest),
  ]
  const first = trainRanker(byCorpus, vectors, { ...OPTIONS, epochs: FIRST_EPOCHS })
  const rank = createRanker(first, vectors)
  const choose = (ranking: Ranking) => likeliest(rank, ranking)
  const examples = [
    ...byCorpus,
    ...collectRankings([...marked, ...gap], roles, choose, false),
    ...collectByGender(news, roles, WEIGHTS.news, choose),
  ]
  log(`pronouns: ${String(examples.length)} rankings`)
  const network = joinRankers(
    SEEDS.map((seed) => trainRanker(examples, vectors, { ...OPTIONS, seed })),
  )
  return judgeAndEncode({ ...network, roles }, readers)
}

/** By the network alone, without what use adds to it: that may be chosen anew without learning anew. */
function likeliest(rank: RankCandidates, ranking: Ranking): number {
  const shares = rank(ranking.inputs)
  return ranking.chains[shares.indexOf(Math.max(...shares))] ?? -1
}

/** The table as it will be read from its file. */
function asStored(table: Float32Array): Float32Array {
  return decodeQuantised(encodeQuantised(table), table.length)
}

function judgeAndEncode(
  network: Omit<RankerModel, 'personShares' | 'otherShares'>,
  readers: Readers,
): BuiltModel {
  const { vectors } = readers
  const untold = Float32Array.of(0, 1)
  const shares = { personShares: untold, otherShares: untold }
  const stored = decodeRanker(
    encodeRanker({ ...network, ...shares }, vectors.dimensions),
    vectors.dimensions,
  )
  const gum = judge(
    stored,
    readClusterDocuments('coref/gum.dev.jsonl.gz', JUDGED_GENRES, 1, readers),
    readers,
  )
  const gap = judge(stored, readGapDocuments('coref/gap.dev.jsonl.gz', 1, readers), readers)
  const calibrated = (isPerson: boolean) =>
    isotonicShares(
      [...gum, ...gap].filter((one) => one.isPerson === isPerson && one.isNamed),
      SHARES,
    )
  const model: RankerModel = {
    ...network,
    personShares: calibrated(true),
    otherShares: calibrated(false),
  }
  const right = (all: readonly JudgedChoice[]) =>
    percentage(all.filter(({ isRight }) => isRight).length, all.length)
  return {
    name: 'pronouns',
    version: '1',
    bytes: encodeRanker(model, vectors.dimensions),
    licence: 'LicenseRef-research',
    scores: {
      'gum.dev, he and she': right(gum.filter(({ isPerson }) => isPerson)),
      'gum.dev, it and they': right(gum.filter(({ isPerson }) => !isPerson)),
      'gap.dev': right(gap),
    },
    card: CARD,
  }
}

interface JudgedChoice extends Judged {
  readonly isPerson: boolean
  /** False where the model says that nobody with a name is meant. */
  readonly isNamed: boolean
}

function judge(
  { roles, ...network }: RankerModel,
  documents: readonly CorefDocument[],
  { vectors }: Readers,
): readonly JudgedChoice[] {
  const rank = createRanker(network, vectors)
  const choose = (ranking: Ranking) => chooseChain(rank, ranking)
  return collectRankings(documents, roles, (ranking) => choose(ranking).chain, false).map(
    ({ ranking, allowed }) => {
      const { chain, probability } = choose(ranking)
      const place = chain < 0 ? ranking.chains.length : ranking.chains.indexOf(chain)
      return {
        probability,
        isRight: allowed[place] === 1,
        isPerson: isPersonal(ranking.group),
        isNamed: chain >= 0,
      }
    },
  )
}

const CARD = `Tells which person, organisation or place a pronoun means, by ranking those that were mentioned around it. Written by
\`src/training/coref/build-pronouns.ts\` (\`npm run train\`); do not edit.

- **Holds** a network with one hidden layer over features of pronoun and candidate: how far apart they are, what each does in its
  clause, who was named, spoke or was meant before; and a table that guesses what a mention does in its clause from the words beside it.
  It reads the vector of a given name.
- **Learned from**
  - GAP (K. Webster et al., TACL 2018), Apache-2.0: passages of Wikipedia with an ambiguous pronoun, "he" and "she" in equal parts.
  - GUM (A. Zeldes, LREV 2017), its annotations CC BY 4.0: academic writing, biographies, court, interviews, news and
    travel, under CC BY 2.5, CC BY 4.0 and CC BY-SA 3.0.
  - LitBank (D. Bamman et al., LREC 2020), CC BY 4.0: openings of novels.
  - PolNeAR (E. Newell et al., LREC 2018): 300 articles of the US election campaign of 2016, without its annotations. No licence stated; text
    belongs to the publishers. Where titles and given names leave one candidate, the rest is learned from; the trees that the tagger and the
    parser of this folder draw of them teach the table.

  None of their text is in the model: weights of features alone.
- **Calibrated on** the development parts of GUM and GAP.
- **Uses** titles and given names as evidence for "he" or "she" within one text; what it takes anyone for is neither kept nor shown.
- **Meant for** articles with full sentences.
- **Fails where** only knowledge of the world tells who is meant, and where "they" means one person.`
