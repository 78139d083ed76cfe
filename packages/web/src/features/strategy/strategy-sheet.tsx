import { everyInWords } from '@rapport/domain'
import { Fragment } from 'react'
import type { Strategy } from '../../api/index.ts'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { longDate, shortDate } from '../../words/dates.ts'
import { count, inHours } from '../../words/minutes.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import { CLOSENESS_WORDS, fillWords } from '../../words/strategy.ts'
import classes from './strategy-sheet.module.css'

type SheetNetwork = Strategy['networks'][number]

/** Everything on one page: the networks with their objectives, what is at odds, and the hours. */
export const StrategySheet = ({ strategy }: { readonly strategy: Strategy }) => (
  <article className={classes.sheet}>
    <header className={classes.head}>
      <h1 className={classes.title} dir="auto">
        {strategy.owner === null ? 'My networks, on purpose' : `${strategy.owner}: networks on purpose`}
      </h1>
      <p>
        {longDate(strategy.today)} · {inHours(strategy.hoursPerWeek * 60)} a week
      </p>
    </header>
    {strategy.networks.map((network) => (
      <NetworkPart key={network.networkId} network={network} />
    ))}
    <footer className={classes.foot}>
      {strategy.conflicts.length > 0 && (
        <section>
          <h2>Kept apart</h2>
          <ul>
            {strategy.conflicts.map((conflict) => (
              <li key={conflict.networkIds.join()}>
                {namesOf(conflict.networkIds, strategy.networks).map((name, at) => (
                  <Fragment key={conflict.networkIds[at]}>
                    {at > 0 && ' and '}
                    <bdi dir="auto">{name}</bdi>
                  </Fragment>
                ))}
                : {conflict.advice}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Hours</h2>
        <p>{strategy.hours.text}</p>
        {strategy.few.count > 0 && (
          <p>
            First claim on them: {count(strategy.few.count)} chosen few, of {count(strategy.few.size)} at
            most.
          </p>
        )}
      </section>
    </footer>
  </article>
)

const namesOf = (networkIds: readonly string[], networks: readonly SheetNetwork[]): readonly string[] =>
  networkIds.flatMap((id) => networks.find(({ networkId }) => networkId === id)?.name ?? [])

const NetworkPart = ({ network }: { readonly network: SheetNetwork }) => {
  const { strategy } = network
  const fill = fillWords(network.members, strategy.size, network.state)
  return (
    <section className={classes.network}>
      <p className={classes.kind} dir="auto">
        {network.name}
        <span>{KIND_WORDS[network.kind].title}</span>
      </p>
      <div className={classes.body}>
        <h2 className={classes.purpose} dir="auto">
          {network.purpose}
        </h2>
        <dl className={classes.facts}>
          <div>
            <dt>Who belongs</dt>
            <dd dir="auto">{strategy.belongs}</dd>
          </div>
          <div>
            <dt>How many</dt>
            <dd>
              {fill.amount}, {fill.means}
            </dd>
          </div>
          <div>
            <dt>How well, how often, how</dt>
            <dd>
              {CLOSENESS_WORDS[strategy.closeness]}; a word {everyInWords(strategy.cadenceDays)};{' '}
              {CHANNEL_WORDS[strategy.channel]}
            </dd>
          </div>
        </dl>
        {network.objectives.length > 0 && (
          <ul className={classes.objectives}>
            {network.objectives.map((objective) => (
              <li key={objective.objectiveId} data-focused={objective.isFocused || undefined}>
                <span className={classes.due}>{shortDate(objective.due)}</span>
                <span className={classes.statement}>
                  <bdi dir="auto">{objective.statement}</bdi>
                  {objective.needs.length > 0 && (
                    <span className={classes.needs} dir="auto">
                      {' '}
                      It takes {objective.needs.join('; ')}.
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
