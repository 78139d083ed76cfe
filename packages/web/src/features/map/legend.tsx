import type { Colouring } from './colouring.ts'
import classes from './legend.module.css'

interface LegendProps {
  readonly colouring: Colouring
  readonly lit: number | null
  readonly onLight: (group: number | null) => void
}

/** What the colours mean. Each entry lights its people up, so that nobody has to tell colours apart. */
export const Legend = ({ colouring, lit, onLight }: LegendProps) => (
  <ul className={classes.legend} aria-label="What the colours mean">
    {colouring.groups.map(({ key, label, token, count }, group) =>
      count === 0 ? null : (
        <li key={key}>
          <button
            type="button"
            className={classes.entry}
            aria-pressed={lit === group}
            onClick={() => onLight(lit === group ? null : group)}
          >
            <i style={{ background: `var(${token})` }} aria-hidden />
            <bdi dir="auto">{label}</bdi>
            <span className={classes.count}>{count.toLocaleString()}</span>
          </button>
        </li>
      ),
    )}
  </ul>
)
