import {
  checkObjective,
  classifyTitle,
  deedsOf,
  describeNeed,
  organizationKey,
  type PersonFacts,
  plainText,
  proposeNeeds,
  proposeStrategy,
  readAudience,
  readLine,
  readWords,
  type SaidText,
  seriesKey,
} from '@rapport/domain'

const TODAY = '2026-11-23'
const PLACES: ReadonlySet<string> = new Set(['rotterdam'])
const NO_ORGANIZATIONS: ReadonlySet<string> = new Set()

const SOMEBODY: PersonFacts = {
  personId: '0192f0c1-0000-7000-8000-000000000001',
  name: 'Anna Solberg',
  givenName: 'Anna',
  isNamed: true,
  title: 'Director of Purchasing',
  organization: 'Halden Freight',
  function: 'Purchasing',
  level: 'director',
  industry: null,
  place: 'Rotterdam, Netherlands',
} as PersonFacts

const PEOPLE = [SOMEBODY]

const said = (text: string, direction: SaidText['direction']) =>
  deedsOf(
    { favors: [], ownEmployments: [], employments: [], relations: [] },
    [
      {
        textId: 'one',
        source: 'message',
        on: TODAY,
        direction,
        subject: null,
        text,
        people: [SOMEBODY.personId],
      },
    ],
    PEOPLE,
    TODAY,
  )

const needsOf = (statement: string) => {
  const owner = { organization: 'Halden Freight', function: null, level: null }
  const found = proposeNeeds({ statement, kind: 'career', people: PEOPLE, owner })
  return found.map((need) => ({ ...need, text: describeNeed(need, need.person) }))
}

/** Everything that reads words of a user or of others for a purpose, each as a function of the text alone. */
export const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'the objective check': (text) =>
    checkObjective(text, {
      today: TODAY,
      organizationKeys: new Set(['halden freight']),
      personNames: new Set(['Anna Solberg']),
      means: { hoursPerWeek: 3, conversationsPerWeek: 2, peopleKnown: 100, fitting: null },
    }),
  'the proposer of needs': needsOf,
  'the reader of why one networks': proposeStrategy,
  'the reader of what was learned': readLine,
  'the reader of who comes to a venue': (text) => readAudience(text, 100),
  'the reader of deeds in what others wrote': (text) => said(text, 'received'),
  'the reader of deeds in what one wrote': (text) => said(text, 'sent'),
  'the reader of deeds in notes': (text) => said(text, 'mutual'),
  'the reader of kinds of people': (text) => readWords(text, NO_ORGANIZATIONS),
  'the reader of titles': classifyTitle,
  'the reader of series of gatherings': (text) => seriesKey(text, PLACES),
  'the key of an organization': organizationKey,
  'the text of others in a sentence': (text) => plainText(text, 200),
}
