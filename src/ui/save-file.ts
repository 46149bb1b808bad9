/** How long the browser may take to fetch the file before its address is let go, in milliseconds. */
const KEEP_ADDRESS = 60_000

/** Offers a file to the reader, as a link with a download does. */
export function saveFile({ name, blob }: { readonly name: string; readonly blob: Blob }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, KEEP_ADDRESS)
}
