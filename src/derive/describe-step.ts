/** What the engine is doing in each of its steps, in a reader's words. */
const STEPS: Readonly<Record<string, string>> = {
  language: 'Recognising the language',
  tokens: 'Reading the words',
  sentences: 'Reading the sentences',
  names: 'Looking for names',
  quotations: 'Looking for what was said',
  coreference: 'Finding out who is meant',
  speakers: 'Finding out who said it',
}

const LOADING = 'Loading the language models'

/** What is read out once each quarter has come; more often would be a nuisance. */
const QUARTERS = ['', ': a quarter of ', ': half of ', ': three quarters of '] as const

const BYTES_IN_MEGABYTE = 1_000_000

/** Bytes that have come, and those that are to come in all; both 0 before that is known. */
interface Amount {
  readonly done: number
  readonly total: number
}

/** What to tell the reader while a step of the engine is under way; a step without words of its own is just reading. */
export function describeStep(step: string | undefined): string {
  return (step && STEPS[step]) ?? 'Reading the article'
}

/**
 * What to show the reader while models are being loaded.
 *
 * @example describeLoading({ done: 3_140_000, total: 6_900_000 }) // 'Loading the language models: 3.1 of 6.9 MB'
 */
export function describeLoading({ done, total }: Amount): string {
  if (total === 0) return LOADING
  if (done === total) return 'Opening the language models'
  return `${LOADING}: ${inMegabytes(done)} of ${inMegabytes(total)} MB`
}

/**
 * The same to be read out, in words that change three times only.
 *
 * @example announceLoading({ done: 3_500_000, total: 6_900_000 }) // 'Loading the language models: half of 6.9 MB'
 */
export function announceLoading({ done, total }: Amount): string {
  const quarter = total === 0 ? 0 : Math.floor((done / total) * QUARTERS.length)
  const words = QUARTERS[Math.min(quarter, QUARTERS.length - 1)]
  return words ? `${LOADING}${words}${inMegabytes(total)} MB` : LOADING
}

function inMegabytes(bytes: number): string {
  return (bytes / BYTES_IN_MEGABYTE).toFixed(1)
}
