import { describe, expect, it } from 'vitest'
import { parseInertHtml } from '../../src/intake/parse-inert-html'
import { readBlocks } from '../../src/intake/read-blocks'

function read(html: string) {
  const page = parseInertHtml(html)
  return page ? readBlocks(page.body) : []
}

function texts(html: string): readonly string[] {
  return read(html).map((block) => block.text)
}

describe('readBlocks', () => {
  it('makes a block of every paragraph, heading, list item and quotation', () => {
    expect(
      texts(
        '<h2>Ferry</h2><p>One.</p><ul><li>Two.<li>Three.</ul><blockquote>Four.</blockquote>Five.',
      ),
    ).toEqual(['Ferry', 'One.', 'Two.', 'Three.', 'Four.', 'Five.'])
  })

  it('knows the level of a heading, whatever the heading holds', () => {
    expect(read('<h2><div>Ferry <b>sold</b></div></h2><p>One.</p>')).toEqual([
      { text: 'Ferry sold', level: 2 },
      { text: 'One.', level: 0 },
    ])
  })

  it('folds white space as a browser does, across elements', () => {
    expect(texts('<p> The <b> old </b>\n\t<i>ferry</i> </p>')).toEqual(['The old ferry'])
  })

  it('keeps non-breaking spaces, and words apart only where the page has them apart', () => {
    expect(texts('<p>10&nbsp;km <a href="x">fer</a>ry</p>')).toEqual(['10\u00a0km ferry'])
  })

  it('ends the line at a <br> and in preformatted text', () => {
    expect(texts('<p>One.<br> Two.</p><pre>Three.\nFour.</pre>')).toEqual([
      'One.\nTwo.',
      'Three.\nFour.',
    ])
  })

  it('draws the quotation marks that a browser would', () => {
    expect(texts('<p>She said <q>he called it <q>old</q></q>.</p>')).toEqual([
      'She said “he called it ‘old’”.',
    ])
  })

  it('makes a block of each row of a table', () => {
    expect(texts('<table><tr><th>Ferry<td>10<tr><th>Bus<td>3</table>')).toEqual([
      'Ferry 10',
      'Bus 3',
    ])
  })

  it.each([
    ['scripts and styles', '<script>a</script><style>b</style><noscript>c</noscript>'],
    ['captions and asides', '<figure><figcaption>a</figcaption></figure><aside>b</aside>'],
    ['navigation and controls', '<nav>a</nav><button>b</button><select><option>c</select>'],
    ['what is hidden', '<p hidden>a</p><p style="color: red; display: NONE">b</p>'],
    ['what is for screen readers only', '<span class="x visually-hidden">a</span>'],
    ['what is struck out', '<del>a</del>'],
    ['the bullets of Word', '<span style="mso-list:Ignore">·</span>'],
    ['comments', '<!-- a -->'],
  ])('leaves out %s', (_, html) => {
    expect(texts(`<p>One.</p>${html}<p>Two.</p>`)).toEqual(['One.', 'Two.'])
  })
})
