/** Version of the rules; it changes whenever they find something else in some text. */
export const RULES_VERSION = '0.2.0'

/**
 * Version of rules and models together, as every analysis records it: `0.2.0+gazetteer-1`.
 * Two analyses of one text with the same version are equal.
 */
export function engineVersion(models: readonly { name: string; version: string }[]): string {
  return [RULES_VERSION, ...models.map(({ name, version }) => `${name}-${version}`)].join('+')
}
