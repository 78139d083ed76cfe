import { everyInWords } from '@rapport/domain'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Network } from '../../api/index.ts'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { CLOSENESS_WORDS, fillWords } from '../../words/strategy.ts'
import classes from './network-facts.module.css'

/** How a network is kept, at a glance; each leads to where it is changed. */
export const NetworkFacts = ({ network }: { readonly network: Network }) => {
  const { networkId, strategy } = network
  const fill = fillWords(network.members, strategy.size, network.state)
  return (
    <>
      <dl className={classes.facts}>
        <Fact name="Who belongs" isWide>
          <span className={classes.belongs} dir="auto" title={strategy.belongs}>
            {strategy.belongs}
          </span>
        </Fact>
        <Fact name="How many">
          {fill.amount}
          <span className={classes.means}>{fill.means}</span>
        </Fact>
        <Fact name="How well known">{CLOSENESS_WORDS[strategy.closeness]}</Fact>
        <Fact name="How often, and how">
          A word {everyInWords(strategy.cadenceDays)}
          <span className={classes.means}>{CHANNEL_WORDS[strategy.channel]}</span>
        </Fact>
      </dl>
      <p className={classes.ways}>
        <Link to="/purpose/networks/$networkId" params={{ networkId }} search={{ show: 'members' }}>
          {network.members === 0 ? 'How it is kept' : 'Members, and how it is kept'}
        </Link>
        <Link to="/purpose/networks/$networkId" params={{ networkId }} search={{ show: 'suggestions' }}>
          Who could belong
        </Link>
      </p>
    </>
  )
}

interface FactProps {
  readonly name: string
  readonly isWide?: boolean
  readonly children: ReactNode
}

const Fact = ({ name, isWide = false, children }: FactProps) => (
  <div data-wide={isWide || undefined}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
