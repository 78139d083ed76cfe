import { EmberMark } from '../ember-mark.tsx'
import classes from './gap-marks.module.css'
import { type Covered, type GapPart, gapInWords, gapParts } from './gap-parts.ts'

/** As many marks as one counts at a glance; of more a bar tells better. */
const MOST_MARKS = 10

const HEAT = { 'in-touch': 4, found: 0, missing: 'none' } as const satisfies Record<GapPart, unknown>

/** Who is wanted, one ember each: glowing for in touch, ash for found, an outline for missing. */
export const GapMarks = ({ need, size = 22 }: { readonly need: Covered; readonly size?: number }) => {
  const parts = gapParts(need)
  const label = gapInWords(need)
  if (parts.length <= MOST_MARKS) {
    return (
      <span className={classes.marks} role="img" aria-label={label} title={label}>
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the places are what there is.
          <EmberMark key={at} heat={HEAT[part]} size={size} />
        ))}
      </span>
    )
  }
  const shareOf = (kind: GapPart) => parts.filter((part) => part === kind).length
  return (
    <span className={classes.bar} role="img" aria-label={label} title={label}>
      {(['in-touch', 'found', 'missing'] as const).map((kind) => (
        <span key={kind} className={classes.part} data-kind={kind} style={{ flexGrow: shareOf(kind) }} />
      ))}
    </span>
  )
}
