import { useQuery, type QueryClient } from '@tanstack/react-query'
import type { AnalysisErrorCode, IntakeReason } from '../model/failure'
import type { ImportReport } from './import-articles'

export interface Count {
  readonly done: number
  readonly total: number
}

/** Something of a round that came to nothing, and how to try it again. */
export type WorkFailure =
  | {
      readonly kind: 'intake'
      /** The file's name, or that of its part; null for what was pasted. */
      readonly name: string | null
      readonly reason: IntakeReason
      /** The file to read again; null where there is none. */
      readonly file: File | null
    }
  | {
      readonly kind: 'analysis'
      readonly name: string
      readonly reason: AnalysisErrorCode
      readonly articleId: string
    }

/** The articles of a round that came in files. */
export type Brought = Pick<ImportReport, 'added' | 'known'>

/** A round of work, from the first thing that was brought to the last that was read. */
export interface Work {
  readonly files: Count
  readonly articles: Count
  /** Of the articles; those that failed count as done. */
  readonly words: Count
  readonly failures: readonly WorkFailure[]
  readonly brought: Brought
  /** Milliseconds at work so far, pauses left out. */
  readonly activeFor: number
  readonly isPaused: boolean
  /** True where the reader has called off what was left of the round. */
  readonly isStopped: boolean
}

/** Keeps account of what is under way, and tells the views a few times a second. */
export interface WorkLog {
  /** How it stands now. */
  current(): Work
  begin(kind: 'files' | 'articles', count: number): void
  beginWords(count: number): void
  end(kind: 'files' | 'articles', count: number): void
  endWords(count: number): void
  /** What has begun and will not be done is left out of the account. */
  drop(kind: 'files' | 'articles' | 'words', count: number): void
  /** The reader calls off what is left of the round. */
  stop(): void
  /** What was in the files, once they have been opened. */
  bring(brought: Brought): void
  fail(failure: WorkFailure): void
  /** Takes a failure off the list, for it is tried again; the others stay there. */
  forgive(failure: WorkFailure): void
  pause(isPaused: boolean): void
  /** Forgets a round that is over. */
  clear(): void
}

const WORK_KEY = ['work']
const NOTHING: Count = { done: 0, total: 0 }
const IDLE: Work = {
  files: NOTHING,
  articles: NOTHING,
  words: NOTHING,
  failures: [],
  brought: { added: [], known: [] },
  activeFor: 0,
  isPaused: false,
  isStopped: false,
}

/** Milliseconds between two reports to the views. */
const REPORT_EVERY = 200

/** More failures than anybody reads are only counted by their articles and files. */
const MOST_FAILURES = 500

export function createWorkLog(queryClient: QueryClient, now: () => number): WorkLog {
  let work = IDLE
  let countedUntil = now()
  let timer: ReturnType<typeof setTimeout> | null = null
  /** True where the next round tries something of the last again. */
  let isSecondTry = false

  function change(next: Partial<Work>): void {
    const passed = isUnderWay(work) && !work.isPaused ? now() - countedUntil : 0
    countedUntil = now()
    work = { ...work, activeFor: work.activeFor + passed, ...next }
    timer ??= setTimeout(report, REPORT_EVERY)
  }

  function report(): void {
    timer = null
    queryClient.setQueryData(WORK_KEY, work)
  }

  /** What begins after all was done begins a new round; the failures of the old one are told until then, or until all were tried again. */
  function beginRound(): void {
    if (isUnderWay(work)) return
    const failures = isSecondTry ? work.failures : []
    isSecondTry = false
    change({ ...IDLE, failures, isPaused: work.isPaused })
  }

  return {
    current: () => work,
    begin(kind, count) {
      beginRound()
      change({ [kind]: more(work[kind], count) })
    },
    beginWords: (count) => change({ words: more(work.words, count) }),
    end: (kind, count) => change({ [kind]: fewer(work[kind], count) }),
    endWords: (count) => change({ words: fewer(work.words, count) }),
    drop: (kind, count) => change({ [kind]: more(work[kind], -count) }),
    stop() {
      if (isUnderWay(work)) change({ isStopped: true })
    },
    bring: ({ added, known }) => {
      const { brought } = work
      change({
        brought: { added: [...brought.added, ...added], known: [...brought.known, ...known] },
      })
    },
    fail: (failure) => change({ failures: [...work.failures, failure].slice(0, MOST_FAILURES) }),
    forgive(failure) {
      isSecondTry = !isUnderWay(work)
      change({ failures: work.failures.filter((other) => other !== failure) })
    },
    pause: (isPaused) => change({ isPaused }),
    clear() {
      if (!isUnderWay(work)) change(IDLE)
    },
  }
}

/** True while something of the round is not done. */
export function isUnderWay({ files, articles }: Pick<Work, 'files' | 'articles'>): boolean {
  return files.done < files.total || articles.done < articles.total
}

/** What is under way; brought up to date a few times a second. */
export function useWork(): Work {
  const { data } = useQuery<Work>({ queryKey: WORK_KEY, queryFn: () => IDLE, enabled: false })
  return data ?? IDLE
}

function more({ done, total }: Count, count: number): Count {
  return { done, total: total + count }
}

function fewer({ done, total }: Count, count: number): Count {
  return { done: Math.min(total, done + count), total }
}
