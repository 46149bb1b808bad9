import { describe, expect, it } from 'vitest'
import { walkNodes } from '../../src/intake/walk-nodes'

function trace(html: string, skip = ''): string {
  const root = document.createElement('main')
  root.innerHTML = html
  const steps: string[] = []
  const nameOf = (node: Node) => node.nodeValue ?? node.nodeName.toLowerCase()
  walkNodes(
    root,
    (node) => {
      steps.push(`+${nameOf(node)}`)
      return nameOf(node) !== skip
    },
    (node) => {
      steps.push(`-${nameOf(node)}`)
    },
  )
  return steps.join(' ')
}

describe('walkNodes', () => {
  it('enters and leaves every node once, in document order', () => {
    expect(trace('<p>a<b>b</b></p><p>c</p>')).toBe(
      '+main +p +a -a +b +b -b -b -p +p +c -c -p -main',
    )
  })

  it('neither looks into nor leaves what was not entered', () => {
    expect(trace('<p>a</p><i><u>b</u></i>', 'i')).toBe('+main +p +a -a -p +i -main')
  })

  it('stays below its root', () => {
    const parent = document.createElement('div')
    parent.innerHTML = '<p>a</p><p>b</p>'
    const seen: string[] = []
    const first = parent.querySelector('p')
    if (first)
      walkNodes(
        first,
        (node) => seen.push(node.nodeName) > 0,
        () => undefined,
      )
    expect(seen).toEqual(['P', '#text'])
  })

  it('visits a root without children', () => {
    expect(trace('')).toBe('+main -main')
  })
})
