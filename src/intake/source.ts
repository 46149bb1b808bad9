/** Bytes to be read, and what they are called. */
export interface Source {
  readonly blob: Blob
  /** For the reader's eyes, and for its ending; never used as a path. */
  readonly name: string
}

/** The bytes from `start` to `end`, exclusive; null where the browser cannot read them: a folder, a file moved or locked. */
export async function readBytes(
  blob: Blob,
  start = 0,
  end = blob.size,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const part = start === 0 && end >= blob.size ? blob : blob.slice(start, end)
    return new Uint8Array(await part.arrayBuffer())
  } catch {
    return null
  }
}
