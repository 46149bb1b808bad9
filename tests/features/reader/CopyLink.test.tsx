import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { editArticle } from '../../../src/queries/change-library'
import { FERRY } from '../../support/ferry-article'
import { openFerry } from '../../support/render-app'

describe('copying a link', () => {
  it('copies the place on screen, with selection, filter and original', async () => {
    const { user, jobs } = await openFerry({
      hash: `#/article/${FERRY.id}?speaker=tom-beck&entity=lena-ortiz&mention=2`,
    })
    await editArticle(jobs, FERRY.id, { ...FERRY, url: 'https://example.org/ferry' })
    await user.click(screen.getByRole('button', { name: 'Copy link to this place' }))
    expect(await screen.findByText('Link copied')).toHaveRole('status')
    expect(await navigator.clipboard.readText()).toBe(
      `http://localhost:3000/#/article/${FERRY.id}?speaker=tom-beck&entity=lena-ortiz&mention=2` +
        '&original=https%3A%2F%2Fexample.org%2Fferry',
    )
  })

  it('says so where the browser does not allow it', async () => {
    const { user } = await openFerry()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(screen.getByRole('button', { name: 'Copy link to this place' }))
    expect(await screen.findByText('The browser does not allow copying')).toHaveRole('status')
  })
})
