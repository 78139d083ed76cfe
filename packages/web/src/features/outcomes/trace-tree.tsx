import { useElementSize, useMediaQuery } from '@mantine/hooks'
import { percentInWords } from '@rapport/domain'
import { cx } from '../../ui/index.ts'
import { monthAndYear, shortDate } from '../../words/dates.ts'
import { bandWidth, portsOf } from './band-ports.ts'
import { bandPath, type Frame, type Frames, framesOf } from './trace-geometry.ts'
import { type Box, type Picture, pictureOf, type Trace } from './trace-picture.ts'
import classes from './trace-tree.module.css'
import { STEP_ICONS } from './trace-words.ts'

interface TraceTreeProps {
  readonly trace: Trace
  /** The step that is looked at. */
  readonly selected: string | null
  readonly onSelect: (nodeId: string) => void
}

/** Where it began on the left, the outcome on the right, as wide as the credit that passes; on a phone from top to bottom. */
export const TraceTree = ({ trace, selected, onSelect }: TraceTreeProps) => {
  const { ref, width } = useElementSize<HTMLElement>()
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false })
  const picture = pictureOf(trace)
  const frames = framesOf(picture, { width, isUpright: isNarrow })
  return (
    <div className={classes.room}>
      <section className={classes.scroller} ref={ref} aria-label="How it came, as a picture">
        <div
          className={classes.canvas}
          style={{ inlineSize: frames.width, blockSize: frames.height }}
          dir="ltr"
        >
          <svg
            className={classes.bands}
            width={frames.width}
            height={frames.height}
            viewBox={`0 0 ${frames.width} ${frames.height}`}
            aria-hidden="true"
          >
            <Bands picture={picture} frames={frames} isUpright={isNarrow} />
          </svg>
          {picture.boxes.map((box) => (
            <StepBox
              key={box.id}
              box={box}
              frame={frames.of.get(box.id)}
              isSelected={selected !== null && box.nodeIds.includes(selected)}
              onSelect={() => onSelect(box.nodeIds[0] ?? box.id)}
            />
          ))}
        </div>
      </section>
    </div>
  )
}

interface BandsProps {
  readonly picture: Picture
  readonly frames: Frames
  readonly isUpright: boolean
}

const Bands = ({ picture, frames, isUpright }: BandsProps) => {
  const ports = portsOf(picture.bands, frames)
  return picture.bands.map((band) => {
    const { from, to } = band
    const start = frames.of.get(from)
    const end = frames.of.get(to)
    return start === undefined || end === undefined ? null : (
      <path
        key={`${from}>${to}`}
        className={classes.band}
        d={bandPath(start, end, { frames, isUpright, ports: ports.get(band) })}
        strokeWidth={bandWidth(band)}
      />
    )
  })
}

interface StepBoxProps {
  readonly box: Box
  readonly frame: Frame | undefined
  readonly isSelected: boolean
  readonly onSelect: () => void
}

const StepBox = ({ box, frame, isSelected, onSelect }: StepBoxProps) => {
  if (frame === undefined) return null
  const Icon = STEP_ICONS[box.kind]
  const isEnd = box.kind === 'outcome'
  return (
    <button
      type="button"
      className={cx(classes.box, isEnd && classes.end)}
      data-began={box.isBeginning && !isEnd}
      aria-pressed={isSelected}
      style={{ left: frame.x, top: frame.y, width: frame.width, height: frame.height }}
      title={`${shortDate(box.on)}: ${box.text}`}
      onClick={onSelect}
    >
      <span className={classes.when}>
        <Icon size={15} aria-hidden />
        {monthAndYear(box.on)}
      </span>
      <span className={classes.text} dir="auto">
        {box.text}
      </span>
      {!isEnd && (
        <span className={classes.credit}>
          <span className={classes.bar} aria-hidden>
            <i style={{ inlineSize: `${Math.max(2, box.credit * 100)}%` }} />
          </span>
          {percentInWords(box.credit)}
        </span>
      )}
    </button>
  )
}
