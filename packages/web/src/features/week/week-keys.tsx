import { Kbd } from '../../ui/index.ts'
import classes from './week-keys.module.css'

const KEYS = [
  ['j', 'next'],
  ['d', 'done'],
  ['s', 'later'],
  ['x', 'skip'],
  ['w', 'why'],
  ['u', 'undo'],
] as const

/** What the keys do here, for those who have some. */
export const WeekKeys = () => (
  <p className={classes.keys} aria-hidden>
    {KEYS.map(([key, does]) => (
      <span key={key} className={classes.key}>
        <Kbd>{key}</Kbd> {does}
      </span>
    ))}
  </p>
)
