import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { openFerry, type RenderedApp } from '../../support/render-app'

const KINDS = ['People', 'Organisations', 'Places', 'Statements']
const toggle = (name: string) =>
  within(screen.getByRole('group', { name: 'Highlights' })).getByRole('button', { name })
const pressed = () => KINDS.filter((name) => toggle(name).getAttribute('aria-pressed') === 'true')

let user: RenderedApp['user']

beforeEach(async () => {
  ;({ user } = await openFerry())
})

describe('the highlights', () => {
  it('are switched off and on by kind', async () => {
    expect(pressed()).toEqual(KINDS)
    await user.click(toggle('Places'))
    expect(pressed()).toEqual(['People', 'Organisations', 'Statements'])
    await user.click(toggle('Places'))
    expect(pressed()).toEqual(KINDS)
  })

  it('show one kind alone after a double click, and all again after another', async () => {
    await user.dblClick(toggle('People'))
    expect(pressed()).toEqual(['People'])
    await user.dblClick(toggle('People'))
    expect(pressed()).toEqual(KINDS)
  })

  it('show one kind alone after a click with Shift', async () => {
    await user.keyboard('{Shift>}')
    await user.click(toggle('Statements'))
    await user.keyboard('{/Shift}')
    expect(pressed()).toEqual(['Statements'])
  })

  it('go off and on together with h', async () => {
    await user.keyboard('h')
    expect(pressed()).toEqual([])
    await user.keyboard('h')
    expect(pressed()).toEqual(KINDS)
  })
})
