import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { installStandIns } from './jsdom-stand-ins'

installStandIns()
// A dialog is loaded when it is first used, and the machine may be busy.
configure({ asyncUtilTimeout: 8000 })
// Testing Library cleans up by itself only where the test functions are global.
afterEach(cleanup)
