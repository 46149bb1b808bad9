import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useLayoutEffect } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useKeys } from '../../src/ui/use-keys'

const act = vi.fn()

function Page({ isOn = true }: { readonly isOn?: boolean }) {
  useKeys({ h: act, '[': act }, isOn)
  return (
    <>
      <button type="button">Button</button>
      <input aria-label="Field" />
      <textarea aria-label="Area" />
      <div role="dialog" aria-label="Dialog">
        <button type="button">Inside</button>
      </div>
      <button
        type="button"
        onKeyDown={(event) => {
          event.preventDefault()
        }}
      >
        Answers itself
      </button>
    </>
  )
}

beforeEach(() => {
  act.mockReset()
})

describe('single keys', () => {
  it('are heard on the whole page, wherever the focus is', async () => {
    render(<Page />)
    const user = userEvent.setup()
    await user.keyboard('h')
    screen.getByRole('button', { name: 'Button' }).focus()
    await user.keyboard('[[')
    expect(act).toHaveBeenCalledTimes(2)
  })

  it('are heard from the moment the page is drawn', () => {
    function PressedAtOnce() {
      useLayoutEffect(() => {
        fireEvent.keyDown(document.body, { key: 'h' })
      }, [])
      return null
    }
    render(
      <>
        <Page />
        <PressedAtOnce />
      </>,
    )
    expect(act).toHaveBeenCalledOnce()
  })

  it('are passed over when they mean nothing here', async () => {
    render(<Page />)
    await userEvent.setup().keyboard('x')
    expect(act).not.toHaveBeenCalled()
  })

  it.each(['Field', 'Area', 'Inside', 'Answers itself'])(
    'are left to what has the focus: %s',
    async (name) => {
      render(<Page />)
      ;(screen.queryByLabelText(name) ?? screen.getByRole('button', { name })).focus()
      await userEvent.setup().keyboard('h')
      expect(act).not.toHaveBeenCalled()
    },
  )

  it.each(['Control', 'Meta', 'Alt'])('are left to the browser together with %s', async (key) => {
    render(<Page />)
    await userEvent.setup().keyboard(`{${key}>}h{/${key}}`)
    expect(act).not.toHaveBeenCalled()
  })

  it('are not heard while they are switched off, nor after the page is gone', async () => {
    const { rerender, unmount } = render(<Page isOn={false} />)
    const user = userEvent.setup()
    await user.keyboard('h')
    expect(act).not.toHaveBeenCalled()
    rerender(<Page isOn />)
    await user.keyboard('h')
    expect(act).toHaveBeenCalledOnce()
    unmount()
    await user.keyboard('h')
    expect(act).toHaveBeenCalledOnce()
  })
})
