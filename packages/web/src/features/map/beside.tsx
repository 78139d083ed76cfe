import { Section } from '../../ui/index.ts'
import classes from './beside.module.css'
import type { Brokers } from './drawing.ts'
import { NameLink } from './name-link.tsx'

/** As many as stand beside a picture; the table has them all. */
const MOST = 5

interface ConnectorsProps {
  readonly brokers: Brokers
  readonly onChoose: (who: { readonly personId: string | null; readonly name: string }) => void
}

/** Those who hold the network together, each with why. */
export const Connectors = ({ brokers: { brokers, without, estimate }, onChoose }: ConnectorsProps) =>
  brokers.length === 0 ? null : (
    <Section title="Who connects">
      <ul className={classes.list}>
        {brokers.slice(0, MOST).map((broker) => (
          <li key={broker.personId ?? broker.name}>
            <button type="button" className={classes.choose} onClick={() => onChoose(broker)}>
              <bdi dir="auto">{broker.name}</bdi>
            </button>
            <p className={classes.quiet} dir="auto">
              {broker.reasons.map(({ text }) => text).join('. ')}.
            </p>
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>
        {without} {estimate.text}
      </p>
    </Section>
  )

/** Parts of the network that one or two quiet ties lead to, and the one step that keeps each. */
export const Bridges = ({ atRisk }: { readonly atRisk: Brokers['atRisk'] }) =>
  atRisk.length === 0 ? null : (
    <Section title="Hanging by a thread">
      <ul className={classes.list}>
        {atRisk.slice(0, MOST).map(({ kind, name, text, next, ways }) => (
          <li key={`${kind} ${name}`}>
            <p className={classes.quiet} dir="auto">
              {text}
            </p>
            <p className={classes.next} dir="auto">
              {next}
            </p>
            {ways.map((way) => (
              <NameLink key={way.personId ?? way.name} personId={way.personId} name={way.name} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
