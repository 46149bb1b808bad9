import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FERRY } from '../../support/ferry-article'
import { openFerry } from '../../support/render-app'

const NAMES = ['Lena Ortiz', 'Tom Beck', 'Officials']
const speaker = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) })
const chosen = () => NAMES.filter((name) => speaker(name).getAttribute('aria-pressed') === 'true')
const chosenAre = (names: readonly string[]) =>
  waitFor(() => {
    expect(chosen()).toEqual(names)
  })
const speakersInHash = () =>
  new URLSearchParams(window.location.hash.split('?')[1]).getAll('speaker')

describe('the speaker filter', () => {
  it('is set by a click, said aloud, and taken off by another', async () => {
    const { user } = await openFerry()
    await user.click(speaker('Tom Beck'))
    await chosenAre(['Tom Beck'])
    expect(screen.getByText('Only')).toHaveTextContent('Only Tom Beck')
    expect(screen.getByText('Only').closest('[role=status]')).toBeInTheDocument()
    await user.click(speaker('Tom Beck'))
    await chosenAre([])
    expect(screen.queryByText('Only')).not.toBeInTheDocument()
  })

  it('holds several speakers', async () => {
    const { user } = await openFerry()
    await user.click(speaker('Officials'))
    await chosenAre(['Officials'])
    await user.click(speaker('Lena Ortiz'))
    await chosenAre(['Lena Ortiz', 'Officials'])
    expect(screen.getByText('Only')).toHaveTextContent('Only Lena Ortiz, Officials')
  })

  it('is set and taken off with the keys of the speakers’ numbers', async () => {
    const { user } = await openFerry()
    await user.keyboard('2')
    await chosenAre(['Tom Beck'])
    await user.keyboard('3')
    await chosenAre(['Tom Beck', 'Officials'])
    await user.keyboard('2')
    await chosenAre(['Officials'])
    await user.keyboard('9')
    await chosenAre(['Officials'])
  })

  it('answers to the keys while the other tab is open', async () => {
    const { user } = await openFerry()
    await user.click(screen.getByRole('tab', { name: 'Names' }))
    await user.keyboard('1')
    await waitFor(() => {
      expect(speakersInHash()).toEqual(['lena-ortiz'])
    })
  })

  it('is taken off at once for everyone', async () => {
    const { user } = await openFerry()
    await user.keyboard('1')
    await chosenAre(['Lena Ortiz'])
    await user.keyboard('2')
    await chosenAre(['Lena Ortiz', 'Tom Beck'])
    await user.click(screen.getByRole('button', { name: 'Show everyone' }))
    await chosenAre([])
  })

  it('stands in the address, which brings it back', async () => {
    const { user, leave } = await openFerry()
    await user.click(speaker('Officials'))
    await chosenAre(['Officials'])
    const { hash } = window.location
    expect(speakersInHash()).toEqual(['source:officials'])
    leave()
    await openFerry({ hash })
    await chosenAre(['Officials'])
  })

  it('is a step that Back undoes', async () => {
    const { user } = await openFerry()
    await user.click(speaker('Tom Beck'))
    await chosenAre(['Tom Beck'])
    await user.click(speaker('Lena Ortiz'))
    await chosenAre(['Lena Ortiz', 'Tom Beck'])
    history.back()
    await chosenAre(['Tom Beck'])
    history.back()
    await chosenAre([])
    history.forward()
    await chosenAre(['Tom Beck'])
  })

  it('keeps what is selected', async () => {
    const { user } = await openFerry({ hash: `#/article/${FERRY.id}?entity=lena-ortiz&mention=2` })
    await screen.findByText('2 of 3')
    await user.click(speaker('Tom Beck'))
    await chosenAre(['Tom Beck'])
    expect(screen.getByText('2 of 3')).toBeVisible()
  })

  it('says so where a link filters by somebody who is silent here', async () => {
    const { user } = await openFerry({ hash: `#/article/${FERRY.id}?speaker=nobody` })
    expect(screen.getByText('Only')).toHaveTextContent('Only somebody who does not speak here')
    await user.click(screen.getByRole('button', { name: 'Show everyone' }))
    await waitFor(() => {
      expect(screen.queryByText('Only')).not.toBeInTheDocument()
    })
  })
})
