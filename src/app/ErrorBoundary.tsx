import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button'
import styles from './ErrorBoundary.module.css'

interface ErrorBoundaryProps {
  readonly children: ReactNode
}

interface ErrorBoundaryState {
  readonly failed: boolean
}

/** Stands in for the page where one of our own mistakes has broken it. What is stored is not touched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false }

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <main className={styles.failure} role="alert">
        <h1>Something broke on this page</h1>
        <p>It is our mistake, not yours. Your articles are still stored in this browser.</p>
        <Button
          look="primary"
          onClick={() => {
            window.location.reload()
          }}
        >
          Load the page again
        </Button>
      </main>
    )
  }
}
