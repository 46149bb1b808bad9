import 'react'

declare module 'react' {
  /** Custom properties carry values into style sheets; nothing else is styled inline. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined
  }
}
