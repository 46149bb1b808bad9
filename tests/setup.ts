// Tests of what knows no page begin with "@vitest-environment node" and start many times faster.
if (typeof window !== 'undefined') await import('./support/set-up-page')

export {}
