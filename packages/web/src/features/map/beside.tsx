import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Section } from '../../ui/index.ts'
import classes from './beside.module.css'
import type { Brokers } from './drawing.ts'
import { NameLink } from './name-link.tsx'

/** As many as one takes in beside a picture; the others open. */
const FIRST = 3

interface ConnectorsProps {
  readonly brokers: Brokers
  readonly onChoose: (who: { readonly personId: string | null; readonly name: string }) => void
}

/** Those who hold the network together, each with why. */
export const Connectors = ({ brokers: { brokers, without, estimate }, onChoose }: ConnectorsProps) =>
  brokers.length === 0 ? null : (
    <Section title="Who connects">
      <Some
        rows={brokers.map((broker) => ({
          key: broker.personId ?? broker.name,
          row: (
            <>
              <button type="button" className={classes.choose} onClick={() => onChoose(broker)}>
                <bdi dir="auto">{broker.name}</bdi>
              </button>
              <p className={classes.quiet} dir="auto">
                {broker.reasons[0]?.text}.
              </p>
              {broker.reasons.length > 1 && (
                <details className={classes.more}>
                  <summary>Why else</summary>
                  <p className={classes.quiet} dir="auto">
                    {broker.reasons
                      .slice(1)
                      .map(({ text }) => text)
                      .join('. ')}
                    .
                  </p>
                </details>
              )}
            </>
          ),
        }))}
      />
      <details className={classes.more}>
        <summary>How this is found</summary>
        <p className={classes.quiet}>
          {without} {estimate.text}
        </p>
      </details>
    </Section>
  )

/** Parts of the network that one or two quiet ties lead to, and the one step that keeps each. */
export const Bridges = ({ atRisk }: { readonly atRisk: Brokers['atRisk'] }) =>
  atRisk.length === 0 ? null : (
    <Section title="Hanging by a thread">
      <Some
        rows={atRisk.map(({ kind, name, text, next, ways }) => ({
          key: `${kind} ${name}`,
          row: (
            <>
              <span className={classes.names}>
                {ways.map((way) => (
                  <NameLink
                    key={way.personId ?? way.name}
                    personId={way.personId}
                    name={way.name}
                    className={classes.name}
                  />
                ))}
              </span>
              <p className={classes.quiet} dir="auto">
                {text}
              </p>
              <details className={classes.more}>
                <summary>What keeps it</summary>
                <p className={classes.next} dir="auto">
                  {next}
                </p>
              </details>
            </>
          ),
        }))}
      />
    </Section>
  )

/** The first of many, and the others where one asks for them. */
const Some = ({ rows }: { readonly rows: readonly { readonly key: string; readonly row: ReactNode }[] }) => {
  const [isAll, setAll] = useState(false)
  return (
    <>
      <ul className={classes.list}>
        {rows.slice(0, isAll ? rows.length : FIRST).map(({ key, row }) => (
          <li key={key}>{row}</li>
        ))}
      </ul>
      {rows.length > FIRST && !isAll && (
        <Button className={classes.all} size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
          Show {rows.length - FIRST} more
        </Button>
      )}
    </>
  )
}
