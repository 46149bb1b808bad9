import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/**
 * What the page may do, as strictly as a browser can be told: everything from its own address,
 * nothing from anywhere else. Only the built site carries it; the dev server needs inline scripts.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // The engine's inner loops are WebAssembly; this allows compiling that, and no evaluation of text as script.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}

export default defineConfig({
  // Relative addresses: the built site works in any folder of any host.
  base: './',
  plugins: [react(), contentSecurityPolicy()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // An inlined font or image would be a data: address, which the policy above refuses.
    assetsInlineLimit: 0,
  },
  test: {
    reporters: ['default', './tests/support/closing-line-reporter.ts'],
    // What a passing test prints is of no interest to anyone.
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
          // jsdom on a busy machine with two slow cores: only a hanging test takes this long.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: ['tests/support/e2e-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // As long as a journey waits for anything else on the page.
          expect: { poll: { timeout: 15_000 } },
          // After the unit tests, with the machine to themselves, one journey at a time.
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
        },
      },
    ],
  },
})
