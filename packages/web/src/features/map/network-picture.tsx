import { ActionIcon } from '@mantine/core'
import { IconFocusCentered, IconMinus, IconPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type Neighbour, type NetworkMap, SELF } from './drawing.ts'
import { layOut } from './lay-out.ts'
import type { Look } from './look.ts'
import classes from './network-picture.module.css'
import { createPainter, MARGIN, type Painter } from './painter.ts'
import type { Places } from './places.ts'
import type { Pointing } from './pointing.ts'
import { type Direction, nextInDirection } from './walk.ts'

interface NetworkPictureProps extends Omit<Pointing, 'onTouch'> {
  readonly map: NetworkMap
  readonly look: Look
  readonly neighbours: readonly (readonly Neighbour[])[]
  /** What is chosen or under the pointer, in words; read out when it changes. */
  readonly said: string
  /** Whether it also stands on the picture: not where it stands beside it anyway. */
  readonly isSaidInSight: boolean
}

const ARROWS: ReadonlySet<string> = new Set<Direction>(['arrowup', 'arrowdown', 'arrowleft', 'arrowright'])
const isArrow = (key: string): key is Direction => ARROWS.has(key)

/** The network as points and lines, to be panned, zoomed and walked with mouse, fingers or keys. */
export const NetworkPicture = ({
  map,
  look,
  neighbours,
  said,
  isSaidInSight,
  ...events
}: NetworkPictureProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const ground = useRef<HTMLDivElement>(null)
  const painter = useRef<Painter>(null)
  const latest = useRef({ look, events })
  const pointed = useRef<number | null>(null)
  latest.current = { look, events }

  useEffect(() => {
    const [element, within] = [frame.current, ground.current]
    if (element === null || within === null) return
    // What is under somebody's hands must not move by itself.
    let isTouched = false
    const onTouch = () => {
      isTouched = true
    }
    const start = (places: Places) =>
      createPainter(
        within,
        map,
        { look: latest.current.look, places },
        {
          onChoose: (at) => {
            pointed.current = at
            latest.current.events.onChoose(at)
          },
          onHover: (at) => latest.current.events.onHover(at),
          onOpen: (at) => latest.current.events.onOpen(at),
          onTouch,
        },
      )
    element.addEventListener('keydown', onTouch)
    const stop = layOut(map, (places, isDone) => {
      if (painter.current === null) painter.current = start(places)
      else if (!isTouched) painter.current.place(places)
      element.dataset.settled = String(isDone)
    })
    const scheme = new MutationObserver(() => painter.current?.retone())
    scheme.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] })
    return () => {
      element.removeEventListener('keydown', onTouch)
      stop()
      scheme.disconnect()
      painter.current?.destroy()
      painter.current = null
    }
  }, [map])

  useEffect(() => {
    painter.current?.paint(look)
    const { chosen, near, way } = look
    // What was pointed at lies under the pointer, and must stay there.
    if (chosen !== null && chosen !== pointed.current) {
      painter.current?.show([chosen, ...near, ...(way?.places ?? [])])
    }
    pointed.current = chosen === null ? null : pointed.current
  }, [look])

  const choose = (at: number) => events.onChoose(at)
  const walk = (direction: Direction) => {
    const { chosen } = look
    const all = map.people.name.map((_, at) => at)
    const [first] = all
    if (chosen === null) {
      if (first !== undefined) choose(first)
      return
    }
    const pointOf = (at: number) => painter.current?.pointOf(at)
    const from = pointOf(chosen)
    if (from === undefined) return
    const known = (neighbours[chosen] ?? []).map(({ at }) => at)
    // Whoever has no ties drawn would be an island: then to whoever is nearest.
    const next =
      nextInDirection(from, direction, known, pointOf) ??
      (known.length > 0 ? null : nextInDirection(from, direction, all, pointOf))
    if (next !== null && next !== SELF) choose(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    const act = isArrow(key) ? () => walk(key) : keys(key)
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const keys = (key: string): (() => void) | undefined => {
    const { chosen } = look
    return {
      enter: chosen === null ? undefined : () => events.onOpen(chosen),
      escape: chosen === null ? undefined : () => events.onChoose(null),
      '+': () => painter.current?.zoom('in'),
      '=': () => painter.current?.zoom('in'),
      '-': () => painter.current?.zoom('out'),
      '0': () => painter.current?.zoom('all'),
    }[key]
  }
  return (
    <div className={classes.frame}>
      <div
        ref={frame}
        className={classes.picture}
        role="application"
        aria-label="Map of your network"
        aria-describedby="map-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is walked by keys.
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div ref={ground} className={classes.ground} style={{ inset: -MARGIN }} />
      </div>
      <div className={classes.zoom}>
        <ActionIcon variant="default" aria-label="Zoom in" onClick={() => painter.current?.zoom('in')}>
          <IconPlus size={17} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" aria-label="Zoom out" onClick={() => painter.current?.zoom('out')}>
          <IconMinus size={17} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label="Show everybody"
          onClick={() => painter.current?.zoom('all')}
        >
          <IconFocusCentered size={17} aria-hidden />
        </ActionIcon>
      </div>
      <p className={isSaidInSight ? classes.said : classes.heard} aria-live="polite">
        {said}
      </p>
    </div>
  )
}
