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

/** What to tell the reader while a step of the engine is under way; a step without words of its own is just reading. */
export function describeStep(step: string | undefined): string {
  return (step && STEPS[step]) ?? 'Reading the article'
}
