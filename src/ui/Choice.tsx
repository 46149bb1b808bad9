import { useId } from 'react'
import styles from './Choice.module.css'

interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly values: readonly T[]
  readonly names: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few, side by side. */
export function Choice<T extends string>({ legend, values, names, ...rest }: ChoiceProps<T>) {
  const group = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {values.map((value) => (
          <label key={value} className={styles.option}>
            <input
              type="radio"
              name={group}
              className="visually-hidden"
              checked={value === rest.value}
              onChange={() => {
                rest.onChange(value)
              }}
            />
            {names[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
