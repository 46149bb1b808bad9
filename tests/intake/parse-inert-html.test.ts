import { describe, expect, it } from 'vitest'
import { parseInertHtml } from '../../src/intake/parse-inert-html'

describe('parseInertHtml', () => {
  it('runs no script and no handler', () => {
    const page = parseInertHtml(
      '<script>globalThis.ranByIntake = true</script><img src=x onerror="globalThis.ranByIntake = true"><svg onload="globalThis.ranByIntake = true">',
    )
    expect(page).not.toBeNull()
    expect('ranByIntake' in globalThis).toBe(false)
  })

  it('has no window, so that nothing in it can be loaded', () => {
    expect(parseInertHtml('<p>Ferry</p>')?.defaultView).toBeNull()
  })

  it.each([
    ['elements nested 100,000 deep', '<div>'.repeat(100_000)],
    ['formatting that is never closed', '<b>'.repeat(100_000)],
    ['nesting hidden by closing tags that close nothing', '<div></x>'.repeat(10_000)],
    ['a hundred thousand paragraphs', '<p>a'.repeat(100_000)],
    ['a million comments', '<!---->'.repeat(1_000_000)],
    ['a tag with 100,000 attributes', `<p ${'a b '.repeat(50_000)}>`],
  ])('refuses %s before parsing it', (_, html) => {
    expect(parseInertHtml(html)).toBeNull()
  })

  it.each([
    ['tags in scripts', `<script>${'"<div>"+'.repeat(1000)}</script><p>Ferry`],
    ['tags in comments', `<!--${'<div>'.repeat(1000)}--><p>Ferry`],
    ['tags in attributes', `<p title="${'<div>'.repeat(1000)}">Ferry`],
    ['paragraphs and list items left open', `${'<ul><li>a<li>b</ul>'.repeat(1000)}<p>Ferry`],
    ['elements closed in the wrong order', `${'<b><i>a</b></i>'.repeat(1000)}<p>Ferry`],
  ])('does not mistake %s for nesting', (_, html) => {
    expect(parseInertHtml(html)?.body.textContent).toContain('Ferry')
  })
})
