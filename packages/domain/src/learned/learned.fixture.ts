import { balanceOver } from '../ledger/index.ts'
import { entryOf as favorOf } from '../ledger/ledger.fixture.ts'
import { type Known, needOf, objectiveOf, TODAY, talk } from '../plan/input.fixture.ts'
import { relationships } from '../strength/index.ts'
import { logOf, personOf } from '../strength/log.fixture.ts'
import type { LearnedEntry, MatchInput } from './matches.ts'

export { needOf, objectiveOf, TODAY, talk }

/** One of `ana needs a broker`; `you` are the user. */
export const entryOf = (
  whose: string,
  kind: LearnedEntry['kind'],
  text: string,
  change: Partial<LearnedEntry> = {},
): LearnedEntry => ({
  learnedId: `${whose}-${kind}-${text}`,
  personId: whose === 'you' ? null : whose,
  person: whose === 'you' ? null : whose,
  kind,
  text,
  learnedOn: '2026-10-03',
  settledOn: null,
  ...change,
})

export const matchInputOf = (
  known: readonly Known[],
  entries: readonly LearnedEntry[],
  change: Partial<MatchInput> = {},
): MatchInput => {
  const people = known.map(({ facts }) => personOf(facts))
  return {
    people,
    relationships: relationships(logOf(known.map(({ contacts }) => contacts ?? [])), people, TODAY),
    entries,
    objectives: [],
    needs: [],
    balances: new Map(
      people
        .filter(({ given }) => given > 0)
        .map(({ personId }) => [personId, balanceOver([favorOf({ personId })], TODAY)]),
    ),
    about: null,
    limit: 20,
    today: TODAY,
    ...change,
  }
}

const named = (personId: string, name: string, facts: Partial<Known['facts']> = {}): Known => ({
  facts: { personId, name, givenName: name.split(' ')[0] ?? name, ...facts },
  contacts: talk(10),
})

/** In touch with the user, each of them. */
export const ana = named('ana', 'Ana Ribeiro')
export const bram = named('bram', 'Bram Visser', {
  title: 'Customs Broker',
  level: 'entry',
  organization: 'Delta Freight',
  place: 'Rotterdam, Netherlands',
})
export const cleo = named('cleo', 'Cleo Marsh', { given: 2 })
