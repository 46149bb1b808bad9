import { cleanName } from '../clean-detail'

/** What systems and programs put beside the files: resource forks, thumbnails, the parts of a saved page. */
const BESIDE = /(?:^|\/)(?:__MACOSX|\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*_files)(?:\/|$)/i

/**
 * What an archive's entry is called on screen: its path, or, where the path leads out of the
 * archive, only its last part. Null for folders and for what no reader put there.
 */
export function nameEntry(path: string): string | null {
  const parts = path.replaceAll('\\', '/').split('/')
  const last = parts.at(-1) ?? ''
  const isTricky = parts.some(
    (part) => part === '' || part === '.' || part === '..' || /^[a-z]:$/i.test(part),
  )
  const name = isTricky ? last : parts.join('/')
  return last === '' || last === '.' || last === '..' || BESIDE.test(name) ? null : cleanName(name)
}
