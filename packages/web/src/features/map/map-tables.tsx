import { percentInWords } from '@rapport/domain'
import type { ReactNode } from 'react'
import { Section } from '../../ui/index.ts'
import table from '../../ui/simple-table.module.css'
import { STATE_LABELS } from '../../words/relationship.ts'
import { type Brokers, type Neighbour, type NetworkMap, personAt } from './drawing.ts'
import { likelyInWords } from './in-words.ts'
import classes from './map-tables.module.css'
import { NameLink } from './name-link.tsx'

interface MapTablesProps {
  readonly map: NetworkMap
  readonly brokers: Brokers | undefined
  readonly chosen: number | null
  readonly neighbours: readonly (readonly Neighbour[])[]
}

/** What the picture says, as tables: who connects what, the circles, and whom the chosen one knows. */
export const MapTables = ({ map, brokers, chosen, neighbours }: MapTablesProps) => (
  <>
    {chosen !== null && <Known map={map} at={chosen} neighbours={neighbours[chosen] ?? []} />}
    {brokers !== undefined && brokers.brokers.length > 0 && <BrokersTable brokers={brokers.brokers} />}
    {brokers !== undefined && brokers.communities.length > 0 && <Circles circles={brokers.communities} />}
    <Everybody map={map} />
  </>
)

const Known = ({
  map,
  at,
  neighbours,
}: {
  readonly map: NetworkMap
  readonly at: number
  readonly neighbours: readonly Neighbour[]
}) => (
  <Section title={`Whom ${personAt(map, at).name} knows`}>
    {neighbours.length === 0 ? (
      <p>Nobody on record.</p>
    ) : (
      <Rows
        label="Whom they know"
        heads={['Name', 'Organization', 'That a word is passed on', 'How it is known']}
      >
        {neighbours.map(({ at: other, probability, isRecorded }) => {
          const person = personAt(map, other)
          return (
            <tr key={other}>
              <th scope="row" className={table.name}>
                <NameLink personId={person.personId} name={person.name} />
              </th>
              <td dir="auto">{person.organization}</td>
              <td>{likelyInWords(probability)}</td>
              <td>{isRecorded ? 'Recorded' : 'Inferred'}</td>
            </tr>
          )
        })}
      </Rows>
    )}
  </Section>
)

const BrokersTable = ({ brokers }: { readonly brokers: Brokers['brokers'] }) => (
  <Section title="Who connects what">
    <Rows label="Who connects what" heads={['Name', 'Circles', 'Ways that lead over them', 'Held by them']}>
      {brokers.map(({ personId, name, circles, betweenness, holds }) => (
        <tr key={personId ?? name}>
          <th scope="row" className={table.name}>
            <NameLink personId={personId} name={name} />
          </th>
          <td dir="auto">{circles.map((circle) => circle.name).join(', ')}</td>
          <td>{percentInWords(betweenness, { finest: 'tenth' })}</td>
          <td>{holds}</td>
        </tr>
      ))}
    </Rows>
  </Section>
)

const Circles = ({ circles }: { readonly circles: Brokers['communities'] }) => (
  <Section title="Circles">
    <Rows label="Circles" heads={['Circle', 'People', 'In the middle']}>
      {circles.map(({ communityId, name, size, central }) => (
        <tr key={communityId}>
          <th scope="row" className={table.name} dir="auto">
            {name}
          </th>
          <td>{size.toLocaleString()}</td>
          <td dir="auto">{central.map((each) => each.name).join(', ')}</td>
        </tr>
      ))}
    </Rows>
  </Section>
)

/** Rows beside a picture; further ones are found by the search. */
const MOST_ROWS = 100

const Everybody = ({ map }: { readonly map: NetworkMap }) => {
  const shown = map.people.name.slice(0, MOST_ROWS)
  return (
    <Section title="Everybody on the map">
      <Rows label="Everybody" heads={['Name', 'Organization', 'How you stand', 'Knows']}>
        {shown.map((name, at) => {
          const person = personAt(map, at)
          return (
            <tr key={person.personId ?? `${name} ${at}`}>
              <th scope="row" className={table.name}>
                <NameLink personId={person.personId} name={name} />
              </th>
              <td dir="auto">{person.organization}</td>
              <td>{person.state === null ? 'On a list only' : STATE_LABELS[person.state]}</td>
              <td>{person.contacts}</td>
            </tr>
          )
        })}
      </Rows>
      {map.people.name.length > shown.length && (
        <p className={classes.more}>
          {(map.people.name.length - shown.length).toLocaleString()} more are on the map; the search finds
          them.
        </p>
      )}
    </Section>
  )
}

interface RowsProps {
  readonly label: string
  readonly heads: readonly string[]
  readonly children: ReactNode
}

const Rows = ({ label, heads, children }: RowsProps) => (
  // A scrolling region must be reachable by keyboard.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
  <section className={`${table.frame} ${classes.scroll}`} aria-label={`${label}, as a table`} tabIndex={0}>
    <table className={`${table.table} ${classes.table}`}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </section>
)
