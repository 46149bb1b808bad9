import type { AnalysisClient } from './analysis-client'

/** Workers beyond the first that have had nothing to do for this long are let go, in milliseconds. */
const IDLE_BEFORE_CLOSING = 30_000

/** What a machine tells of itself. */
export interface Machine {
  readonly hardwareConcurrency: number
  /** In gigabytes, rounded by the browser; not every browser tells. */
  readonly deviceMemory?: number
}

/**
 * How many workers a machine bears: one fewer than its cores, so that the page stays quick, and not
 * more than gigabytes of memory, for each holds the models. At least one.
 */
export function poolSize({ hardwareConcurrency, deviceMemory = 4 }: Machine): number {
  return Math.max(1, Math.min(hardwareConcurrency - 1, Math.floor(deviceMemory)))
}

interface Member {
  readonly client: AnalysisClient
  /** Once it has been told where the models are. */
  ready: Promise<unknown> | null
  calls: number
}

/**
 * Several clients that look like one. A text goes to the first of those that have least to do: as
 * long as one worker suffices there is only one.
 */
export function createAnalysisPool(
  createClient: () => AnalysisClient,
  size: number,
): AnalysisClient {
  const members = Array.from({ length: size }, (): Member => {
    return { client: createClient(), ready: null, calls: 0 }
  })
  const [first] = members
  if (!first) throw new RangeError('A pool has at least one worker.')
  let knownModelsUrl: string | null = null
  let idle: ReturnType<typeof setTimeout> | undefined

  function closeIdle(): void {
    for (const member of members.slice(1)) {
      if (member.calls > 0 || !member.ready) continue
      member.client.close()
      member.ready = null
    }
  }

  async function call<T>(member: Member, work: () => Promise<T>): Promise<T> {
    clearTimeout(idle)
    member.calls++
    try {
      return await work()
    } finally {
      member.calls--
      if (members.every(({ calls }) => calls === 0))
        idle = setTimeout(closeIdle, IDLE_BEFORE_CLOSING)
    }
  }

  return {
    async loadModels(modelsUrl, options) {
      knownModelsUrl = modelsUrl
      for (const member of members) member.ready = null
      const loading = first.client.loadModels(modelsUrl, options)
      first.ready = loading
      return loading
    },
    analyse(text, options) {
      const member = members.reduce((least, other) => (other.calls < least.calls ? other : least))
      return call(member, async () => {
        if (knownModelsUrl !== null && !member.ready)
          member.ready = member.client.loadModels(knownModelsUrl)
        try {
          await member.ready
        } catch (error) {
          member.ready = null
          throw error
        }
        return member.client.analyse(text, options)
      })
    },
    close() {
      clearTimeout(idle)
      for (const { client } of members) client.close()
    },
  }
}
