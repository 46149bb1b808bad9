import { decisionKey, isStoryDecision, type Decision, type StoryDecision } from '../model/decision'
import type { JoinDecision, Voice } from '../model/voice'
import type { Jobs } from './jobs'
import { withStorage } from './keep-in-storage'
import { changeShelf } from './shelf'

type Answer = JoinDecision['answer']

/** The reader says whether two voices are one; null where one of them is not there any more. The decision can be taken back. */
export async function decideVoices(
  jobs: Jobs,
  [one, other]: readonly [string, string],
  answer: Answer,
): Promise<Decision | null> {
  const [a, b] = await Promise.all([
    jobs.libraryClient.account(one),
    jobs.libraryClient.account(other),
  ])
  const ends = a && b && [endOf(a.voice, 0), endOf(b.voice, 0)]
  return ends ? decide(jobs, joinOf(ends, answer, jobs.now())) : null
}

/** The reader says that an appearance of a voice is somebody else; null where the voice has no other. */
export async function partAppearance(
  jobs: Jobs,
  voice: Voice,
  articleId: string,
): Promise<Decision | null> {
  const parted = voice.appearances.findIndex((appearance) => appearance.articleId === articleId)
  const other = voice.appearances.findIndex((appearance) => appearance.articleId !== articleId)
  if (parted < 0 || other < 0) return null
  const ends = [endOf(voice, other), endOf(voice, parted)]
  return decide(jobs, joinOf(ends, 'different', jobs.now()))
}

/** The reader says that two articles are not the same story. */
export async function partStory(
  jobs: Jobs,
  articles: StoryDecision['articles'],
): Promise<Decision> {
  return decide(jobs, { answer: 'different', articles, decidedAt: jobs.now() })
}

/** Takes a decision back; what the program thinks counts again. */
export async function undoDecision(jobs: Jobs, decision: Decision): Promise<void> {
  const key = decisionKey(decision)
  await withStorage(jobs, (library) => library.removeDecisions([key]))
  await apply(
    jobs,
    (await decisions(jobs)).filter((other) => decisionKey(other) !== key),
  )
}

/** All that the reader has decided, the latest first. */
export async function decisions(jobs: Jobs): Promise<readonly Decision[]> {
  const all = await withStorage(jobs, (library) => library.loadDecisions())
  return (all ?? []).toSorted((a, b) => b.decidedAt - a.decidedAt)
}

async function decide<T extends Decision>(jobs: Jobs, decision: T): Promise<T> {
  await withStorage(jobs, (library) => library.saveDecisions([decision]))
  const others = (await decisions(jobs)).filter(
    (other) => decisionKey(other) !== decisionKey(decision),
  )
  await apply(jobs, [decision, ...others])
  return decision
}

async function apply(jobs: Jobs, all: readonly Decision[]): Promise<void> {
  await changeShelf(jobs, () => jobs.libraryClient.decide(all))
  jobs.channel.tell({ kind: 'decisions-changed' })
}

type End = JoinDecision['a']

function endOf({ kind, name, appearances }: Voice, index: number): End | null {
  const appearance = appearances[index]
  return appearance ? { ...appearance, kind, name } : null
}

function joinOf(ends: readonly (End | null)[], answer: Answer, decidedAt: number): JoinDecision {
  const [a, b] = ends
  if (!a || !b) throw new Error('A voice appears in at least one article.')
  return { answer, a, b, decidedAt }
}

/** True for a decision about two voices. */
export function isJoinDecision(decision: Decision): decision is JoinDecision {
  return !isStoryDecision(decision)
}
