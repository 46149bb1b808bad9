/** A record without some of its keys; the same record where it holds none of them. */
export function without<T>(
  record: Readonly<Record<string, T>>,
  ids: readonly string[],
): Readonly<Record<string, T>> {
  const gone = new Set(ids.filter((id) => id in record))
  if (gone.size === 0) return record
  return Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)))
}
