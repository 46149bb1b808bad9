import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { installStandIns } from './jsdom-stand-ins'

installStandIns()
// Testing Library cleans up by itself only where the test functions are global.
afterEach(cleanup)
