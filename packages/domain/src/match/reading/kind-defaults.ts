import type { NetworkKind } from '../../network-kind.ts'
import type { PersonKind } from '../../purpose/index.ts'
import { LEVELS, type Level } from '../../title/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText } from '../../words/index.ts'
import type { ProposalInput, ProposedNeed } from './propose-needs.ts'

/**
 * How many people to look for where no number is said: a handful for the day's work, where many each help a little, and
 * as many as one can still speak with for the others. Judgements.
 */
export const COUNT_BY_KIND: Readonly<Record<NetworkKind, number>> = {
  social: 3,
  career: 3,
  operational: 5,
  strategic: 3,
  brand: 3,
}

export const ASKS_NOTHING: PersonKind = {
  function: null,
  level: null,
  organization: null,
  industry: null,
  place: null,
  topic: null,
}

interface Default extends Partial<PersonKind> {
  readonly count?: number
  readonly because: string
}

/** Who each kind of network usually needs, where the words of an objective say nobody. */
export const usualNeeds = (kind: NetworkKind, owner: ProposalInput['owner']): readonly ProposedNeed[] =>
  USUAL[kind](owner).map(({ because, count, ...asked }) => ({
    ...ASKS_NOTHING,
    ...asked,
    personId: null,
    person: null,
    count: count ?? COUNT_BY_KIND[kind],
    reasons: [
      {
        kind: 'network-kind',
        text: `The words do not say who, so this is from the kind of network: ${because}`,
        network: kind,
      },
    ],
  }))

const USUAL: Readonly<Record<NetworkKind, (owner: ProposalInput['owner']) => readonly Default[]>> = {
  career: () => [
    {
      function: 'Human Resources',
      because: 'recruiters and others in Human Resources hear of openings first',
    },
    { level: 'manager', because: 'managers and above hire, buy, and know who does' },
  ],

  operational: (owner) => {
    const { organization, level } = owner
    if (organization === null) {
      const trade = owner.function
      return trade === null
        ? []
        : [{ function: trade, because: `people in ${trade}, as you are, have met the same problems` }]
    }
    const name = plainText(organization, LONGEST_NAME_IN_WORDS)
    const colleagues: Default[] = [
      {
        organization,
        count: 6,
        because: `colleagues across the functions of ${name} get the daily work done`,
      },
    ]
    const above = levelAbove(level)
    if (above !== null) {
      colleagues.push({
        organization,
        level: above,
        count: 2,
        because: `one and two levels above you at ${name}, people decide what your work needs`,
      })
    }
    return colleagues
  },

  strategic: ({ organization }) => [
    ...(organization === null
      ? []
      : [
          {
            organization,
            level: 'director' as const,
            because: `directors and above inside ${plainText(organization, LONGEST_NAME_IN_WORDS)} see where it is going`,
          },
        ]),
    { level: 'director', because: 'directors and above, inside and outside your industry, see further' },
  ],

  brand: () => [
    { function: 'Media and Communication', because: 'people in the media carry a message far' },
    { function: 'Marketing', because: 'people in marketing know who listens to what' },
  ],

  // Friends are nobody's kind.
  social: () => [],
}

const levelAbove = (level: Level | null): Level | null => {
  if (level === null) return null
  const above = LEVELS[Math.min(LEVELS.indexOf(level) + 1, LEVELS.indexOf('cxo'))]
  return above === undefined || above === 'entry' ? 'manager' : above
}
