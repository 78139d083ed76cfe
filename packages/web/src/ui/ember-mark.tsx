import type { Heat } from '../words/ember.ts'
import classes from './ember-mark.module.css'

/** A lump of coal; every ember in Rapport has this outline. */
const COAL =
  'M8.2 3.2Q9.5 2.3 11 2.4L15.4 2.9Q17 3.1 17.9 4.4L20.7 8.4Q21.6 9.8 21.2 11.5L20.2 15.9Q19.8 17.5 18.5 18.5L15.2 20.9Q13.9 21.8 12.3 21.6L7.4 20.9Q5.8 20.6 4.9 19.3L2.9 16.3Q2 14.9 2.4 13.3L3.6 8.2Q4 6.6 5.2 5.4Z'

/** How much of the coal glows at each step; even a dormant one keeps a heart. */
const GLOWING: Readonly<Record<0 | 1 | 2 | 3 | 4 | 5, readonly [shell: number, heart: number]>> = {
  0: [0.34, 0],
  1: [0.44, 0.16],
  2: [0.6, 0.26],
  3: [0.78, 0.36],
  4: [1, 0.46],
  5: [1, 0.58],
}

const around = (scale: number): string => `translate(12 12) scale(${scale}) translate(-12 -12)`

interface EmberMarkProps {
  readonly heat: Heat
  /** Edge in pixels. */
  readonly size?: number
  /** What it stands for; left out where the words stand beside it. */
  readonly label?: string
}

/** The warmth of a relationship at a glance: size of the glow and colour together, so it needs no colour sight. */
export const EmberMark = ({ heat, size = 20, label }: EmberMarkProps) => (
  <svg
    className={classes.mark}
    data-heat={heat}
    width={size}
    height={size}
    viewBox="-3 -3 30 30"
    role="img"
    aria-label={label}
    aria-hidden={label === undefined}
  >
    <EmberShape heat={heat} />
  </svg>
)

const EmberShape = ({ heat }: { readonly heat: Heat }) => {
  if (heat === 'none') return <path className={classes.unlit} d={COAL} />
  if (heat === 'spark') {
    return (
      <>
        <path className={classes.outline} d={COAL} />
        <path
          className={classes.spark}
          d="M12 5.5 13.7 10.3 18.5 12 13.7 13.7 12 18.5 10.3 13.7 5.5 12 10.3 10.3Z"
        />
      </>
    )
  }
  const [shell, heart] = GLOWING[heat]
  return (
    <>
      {heat >= 4 && <path className={classes.halo} d={COAL} transform={around(heat === 5 ? 1.32 : 1.22)} />}
      <path className={classes.coal} d={COAL} />
      <path className={classes.shell} d={COAL} transform={around(shell)} />
      {heart > 0 && <path className={classes.heart} d={COAL} transform={around(heart)} />}
    </>
  )
}
