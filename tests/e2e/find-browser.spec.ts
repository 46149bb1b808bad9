import { expect, it } from 'vitest'
import type { BrowserCandidate } from '../support/browser-candidates'
import { BROWSER_CANDIDATES } from '../support/browser-candidates'
import { findBrowser } from '../support/find-browser'

const absent: BrowserCandidate = { name: 'nowhere', prepare: () => Promise.resolve(null) }
const broken: BrowserCandidate = {
  name: 'a program that is no browser',
  prepare: () => Promise.resolve({ executablePath: process.execPath }),
}

it('passes over what is not there and what does not start', async () => {
  const options = await findBrowser([absent, broken, ...BROWSER_CANDIDATES])
  expect(options.executablePath).not.toBe(process.execPath)
})

it('says plainly where it has looked when there is no browser', async () => {
  await expect(findBrowser([absent, broken])).rejects.toThrow(
    /No browser was found to test with\. Tried:\n {2}- nowhere: not there\n {2}- a program that is no browser: .+\nInstall Chromium, or set BROWSER_EXE/,
  )
})
