/**
 * All files that were dropped, those in folders among them, in the order of their names. Must be
 * called while the drop is being told of: the browser forgets it afterwards.
 */
export function droppedFiles({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = [...(items ?? [])].flatMap((item) =>
    item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? []) : [],
  )
  return entries.length ? filesOfAll(entries) : Promise.resolve(withoutHidden([...files]))
}

/** What the system itself puts into folders is none of the reader's files. */
export function withoutHidden(files: readonly File[]): readonly File[] {
  return files.filter(
    ({ name, webkitRelativePath }) =>
      !name.startsWith('.') && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(webkitRelativePath ?? ''),
  )
}

async function filesOfAll(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const found: File[] = []
  const visible = entries.filter(({ name }) => !name.startsWith('.') && name !== '__MACOSX')
  for (const entry of visible.toSorted((a, b) => a.name.localeCompare(b.name, 'en')))
    found.push(...(await filesOf(entry)))
  return found
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
  try {
    if (isFile(entry))
      return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
    return isFolder(entry) ? await filesOfAll(await readFolder(entry)) : []
  } catch {
    // It was taken away, or may not be read; the others can be.
    return []
  }
}

/** A reader hands a folder out in parts, the last of them empty. */
async function readFolder(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject)
    })
    if (part.length === 0) return all
    all.push(...part)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
