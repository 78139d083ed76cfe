import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { EmberMark, Role, Section } from '../../ui/index.ts'
import { PathCard } from '../../ui/path/index.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import classes from './beside.module.css'
import { type Neighbour, type NetworkMap, personAt } from './drawing.ts'
import { likelyInWords } from './in-words.ts'
import type { WayAsked } from './use-way.ts'

/** As many neighbours as one takes in; the table below has them all. */
const MOST = 5

interface ChosenPersonProps {
  readonly map: NetworkMap
  readonly at: number
  readonly neighbours: readonly Neighbour[]
  readonly asked: WayAsked
  readonly onChoose: (at: number | null) => void
}

/** Whom the user chose: how they stand, the way to them, whom they know and what speaks for it. */
export const ChosenPerson = ({ map, at, neighbours, asked, onChoose }: ChosenPersonProps) => {
  const person = personAt(map, at)
  const evidence = useEvidence(map, person.personId)
  return (
    <Section
      title={person.name}
      aside={
        <Button size="compact-sm" variant="subtle" onClick={() => onChoose(null)}>
          Back to everybody
        </Button>
      }
    >
      <div className={classes.who}>
        {person.state !== null && (
          <EmberMark
            heat={heatOf({ strength: person.strength, state: person.state })}
            size={26}
            label={STATE_WORDS[person.state]}
          />
        )}
        <div>
          <Role title={person.title} organization={person.organization} />
          <p className={classes.quiet}>
            {person.state === null
              ? `On the list ${person.list ?? 'of somebody'}, not among your people.`
              : `${STATE_WORDS[person.state]}.`}
          </p>
        </div>
      </div>
      <h3 className={classes.head}>The way to them</h3>
      {asked.way !== null && (
        <ul className={classes.ways}>
          <PathCard key={at} path={asked.way.found} startsOpen />
        </ul>
      )}
      {asked.isKnown && asked.way === null && (
        <p className={classes.quiet}>
          {asked.without ?? 'Nothing on record leads there over at most four introductions.'}
        </p>
      )}
      {neighbours.length > 0 && <h3 className={classes.head}>Whom they know</h3>}
      <ul className={classes.known}>
        {neighbours.slice(0, MOST).map((neighbour) => {
          const other = personAt(map, neighbour.at)
          const texts = evidence.get(other.personId ?? other.name) ?? []
          return (
            <li key={neighbour.at}>
              <button type="button" className={classes.choose} onClick={() => onChoose(neighbour.at)}>
                <bdi dir="auto">{other.name}</bdi>
              </button>
              <span className={classes.quiet}>
                {neighbour.isRecorded ? 'Recorded' : 'Inferred'}, {likelyInWords(neighbour.probability)}
                {texts.length > 0 && <bdi dir="auto">: {texts.join('; ')}</bdi>}
              </span>
            </li>
          )
        })}
      </ul>
      {neighbours.length > MOST && (
        <p className={classes.quiet}>{neighbours.length - MOST} more stand in the table.</p>
      )}
    </Section>
  )
}

/** What speaks for each of their ties, by the id or else the name of the other. */
export const useEvidence = (
  map: NetworkMap,
  personId: string | null,
): ReadonlyMap<string, readonly string[]> => {
  const asked = useQuery({
    ...api.graph.map.queryOptions({ input: { around: personId ?? '', limit: map.people.name.length } }),
    enabled: personId !== null,
  })
  const { people, around } = asked.data ?? {}
  return new Map(
    (around?.evidence ?? []).map(({ to, texts }) => [
      people?.personId[to] ?? people?.name[to] ?? '',
      texts.map(({ text }) => text),
    ]),
  )
}
