import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { useListKeys } from '../../src/ui/use-list-keys'

function List() {
  useListKeys('[data-item]', true)
  return ['First', 'Second', 'Third'].map((name) => (
    <button key={name} type="button" data-item>
      {name}
    </button>
  ))
}
const button = (name: string) => screen.getByRole('button', { name })

it('j and k go down and up a list, and stay at its ends', async () => {
  render(<List />)
  const user = userEvent.setup()
  await user.keyboard('j')
  expect(button('First')).toHaveFocus()
  await user.keyboard('jj')
  expect(button('Third')).toHaveFocus()
  await user.keyboard('j')
  expect(button('Third')).toHaveFocus()
  await user.keyboard('kk')
  expect(button('First')).toHaveFocus()
  await user.keyboard('k')
  expect(button('First')).toHaveFocus()
})
