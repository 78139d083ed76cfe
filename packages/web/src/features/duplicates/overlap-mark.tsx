import { useId } from 'react'
import classes from './overlap-mark.module.css'

const RADIUS = 22
/** How far apart the circles stand when they surely are two, and when they surely are one. */
const FARTHEST = 34
const NEAREST = 12

/** Two people as circles, nearer to each other the likelier they are one. The words beside it say the same. */
export const OverlapMark = ({ share }: { readonly share: number }) => {
  const clip = useId()
  const half = (FARTHEST - share * (FARTHEST - NEAREST)) / 2
  return (
    <svg className={classes.mark} viewBox="-42 -24 84 48" width={84} height={48} aria-hidden>
      <clipPath id={clip}>
        <circle cx={-half} r={RADIUS} />
      </clipPath>
      <circle className={classes.one} cx={-half} r={RADIUS} />
      <circle className={classes.other} cx={half} r={RADIUS} />
      <circle className={classes.both} cx={half} r={RADIUS} clipPath={`url(#${clip})`} />
    </svg>
  )
}
