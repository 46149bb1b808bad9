import type { ExpectedEntity, ExpectedFindings, ExpectedQuote } from './expected-findings'

/** The findings as JSON with one mention a line and one quote part a line, so that a diff shows what changed. */
export function formatFindings({ language, entities, quotes }: ExpectedFindings): string {
  const parts = [
    `"language": ${JSON.stringify(language)}`,
    `"entities": ${list(entities.map(formatEntity), 2)}`,
    `"quotes": ${list(quotes.map(formatQuote), 2)}`,
  ]
  return `{\n  ${parts.join(',\n  ')}\n}\n`
}

function formatEntity({ mentions, ...rest }: ExpectedEntity): string {
  const head = fields(rest)
  return `{ ${head}, "mentions": ${list(mentions.map(oneLine), 6)} }`
}

function formatQuote({ content, cue, source, ...rest }: ExpectedQuote): string {
  const parts = [
    fields(rest),
    `"content": ${list(content.map(oneLine), 8)}`,
    `"cue": ${oneLine(cue)}`,
    `"source": ${oneLine(source)}`,
  ]
  return `{\n      ${parts.join(',\n      ')} }`
}

function list(items: readonly string[], indent: number): string {
  const margin = ' '.repeat(indent + 2)
  return items.length ? `[\n${margin}${items.join(`,\n${margin}`)}\n${margin.slice(2)}]` : '[]'
}

function fields(record: object): string {
  return Object.entries(record)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')
}

function oneLine(record: object | null): string {
  return record ? `{ ${fields(record)} }` : 'null'
}
