import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { api } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page } from '../../ui/index.ts'
import { Bridges, Connectors } from './beside.tsx'
import { ChosenPerson } from './chosen-person.tsx'
import { type ColourBy, colouringBy } from './colouring.ts'
import { type Brokers, type NetworkMap, neighboursOf, personAt } from './drawing.ts'
import { mapInWords, personInWords, wayInWords } from './in-words.ts'
import { Legend } from './legend.tsx'
import type { Look } from './look.ts'
import classes from './map-page.module.css'
import { MapSearch } from './map-search.tsx'
import { MapTables } from './map-tables.tsx'
import { NetworkPicture } from './network-picture.tsx'
import { StarNotice } from './star-notice.tsx'
import { useWay } from './use-way.ts'
import { canDraw } from './web-gl.ts'

const COLOURS = [
  { value: 'community', label: 'Circle' },
  { value: 'network', label: 'Network' },
  { value: 'strength', label: 'Strength' },
] as const
const VIEWS = [
  { value: 'picture', label: 'Picture' },
  { value: 'table', label: 'Table' },
] as const
type ViewAs = (typeof VIEWS)[number]['value']

/** How the network hangs together: drawn, in words beside it, and as a table. */
export const MapPage = () => {
  const map = useQuery(api.graph.map.queryOptions({ input: {} }))
  const brokers = useQuery(api.graph.brokers.queryOptions({ input: {} }))
  return (
    <Page title="Map" lead="How does my network hang together?">
      {map.error !== null && <FailureNotice error={map.error} onRetry={() => void map.refetch()} />}
      {brokers.error !== null && (
        <FailureNotice error={brokers.error} onRetry={() => void brokers.refetch()} />
      )}
      {map.data?.notice?.code === 'no-people' && <NobodyYet />}
      {map.data !== undefined && map.data.notice?.code !== 'no-people' && (
        <Drawn map={map.data} brokers={brokers.data} />
      )}
    </Page>
  )
}

const NobodyYet = () => (
  <EmptyState
    title="Your network will be drawn here"
    action={<LinkButton to="/imports">Bring your people in</LinkButton>}
  >
    Who knows whom, which circles there are, who connects them, and which part hangs by a single tie.
  </EmptyState>
)

const Drawn = ({ map, brokers }: { readonly map: NetworkMap; readonly brokers: Brokers | undefined }) => {
  const navigate = useNavigate()
  const isStar = map.notice?.code === 'star'
  const [by, setBy] = useState<ColourBy>(isStar ? 'strength' : 'community')
  const [view, setView] = useState<ViewAs>(canDraw() ? 'picture' : 'table')
  const [lit, setLit] = useState<number | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const [hovered, setHovered] = useState<number | null>(null)
  const neighbours = useMemo(() => neighboursOf(map), [map])
  const colouring = useMemo(() => colouringBy(by, map), [by, map])
  const asked = useWay(map, chosen)
  const { way } = asked
  const look: Look = useMemo(
    () => ({
      colouring,
      lit,
      chosen,
      near: new Set(chosen === null ? [] : neighbours[chosen]?.map(({ at }) => at)),
      way,
    }),
    [colouring, lit, chosen, neighbours, way],
  )
  const open = (at: number) => {
    const { personId } = personAt(map, at)
    if (personId !== null) void navigate({ to: '/people/$personId', params: { personId } })
  }
  const chooseSomeone = ({ personId, name }: { readonly personId: string | null; readonly name: string }) => {
    const at = personId === null ? map.people.name.indexOf(name) : map.people.personId.indexOf(personId)
    setChosen(at < 0 ? null : at)
  }
  const told = hovered ?? chosen
  const said =
    told === null
      ? ''
      : [personInWords(personAt(map, told)), told === chosen && way !== null ? wayInWords(way) : '']
          .filter(Boolean)
          .join(' ')
  return (
    <>
      {isStar && map.notice !== null && <StarNotice notice={map.notice} />}
      {!canDraw() && (
        <p className={classes.quiet}>
          This browser cannot draw the picture (it has no WebGL). The table says the same.
        </p>
      )}
      <div className={classes.tools}>
        <div className={classes.search}>
          <MapSearch map={map} chosen={chosen} onChoose={setChosen} />
        </div>
        {view === 'picture' && (
          <SegmentedControl
            aria-label="What the colours tell"
            data={[...COLOURS]}
            value={by}
            onChange={(value) => {
              setBy(value)
              setLit(null)
            }}
          />
        )}
        {canDraw() && (
          <SegmentedControl aria-label="Show as" data={[...VIEWS]} value={view} onChange={setView} />
        )}
      </div>
      <div className={classes.sheet}>
        <div>
          {view === 'picture' ? (
            <>
              <NetworkPicture
                map={map}
                look={look}
                neighbours={neighbours}
                said={said}
                isSaidInSight={hovered !== null && hovered !== chosen}
                onChoose={setChosen}
                onHover={setHovered}
                onOpen={open}
              />
              <Legend colouring={colouring} lit={lit} onLight={setLit} />
              <p className={classes.quiet}>
                {mapInWords(map)} The larger a point, the likelier a word of yours arrives; a stronger line is
                recorded, a fainter one inferred.
                {map.tiesLeftOut > 0 && ` ${map.tiesLeftOut.toLocaleString()} weaker ties are not drawn.`}
              </p>
              <p className={classes.keys} id="map-keys">
                Arrows walk along ties, Enter opens the person, + and − zoom, 0 shows everybody, Escape lets
                go, / searches.
              </p>
            </>
          ) : (
            <MapTables map={map} brokers={brokers} chosen={chosen} neighbours={neighbours} />
          )}
        </div>
        <aside className={classes.beside}>
          {chosen !== null && (
            <ChosenPerson
              map={map}
              at={chosen}
              neighbours={neighbours[chosen] ?? []}
              asked={asked}
              onChoose={setChosen}
            />
          )}
          {chosen === null && brokers !== undefined && (
            <>
              <Connectors brokers={brokers} onChoose={chooseSomeone} />
              <Bridges atRisk={brokers.atRisk} />
            </>
          )}
        </aside>
      </div>
    </>
  )
}
