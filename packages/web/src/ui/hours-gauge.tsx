import classes from './hours-gauge.module.css'

export interface GaugePart {
  readonly key: string
  readonly minutes: number
  readonly kind: 'done' | 'kept' | 'planned'
}

/** The week's hours as a row of blocks: glowing for done, solid for kept, ash for planned, open for free. */
export const HoursGauge = ({
  parts,
  total,
  label,
}: {
  readonly parts: readonly GaugePart[]
  /** Minutes given. */
  readonly total: number
  readonly label: string
}) => {
  const used = parts.reduce((sum, part) => sum + part.minutes, 0)
  const free = Math.max(0, total - used)
  return (
    <div className={classes.gauge} role="img" aria-label={label}>
      {parts.map((part) => (
        <span
          key={part.key}
          className={classes.part}
          data-kind={part.kind}
          style={{ flexGrow: part.minutes }}
        />
      ))}
      {free > 0 && <span className={classes.part} data-kind="free" style={{ flexGrow: free }} />}
    </div>
  )
}
