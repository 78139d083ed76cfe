import type { NetworkKind } from '../../network-kind.ts'
import type { PersonFacts } from '../../person-facts.ts'
import type { Reason } from '../../plan/plan.ts'
import type { PersonKind } from '../../purpose/index.ts'
import type { JobFunction, Level } from '../../title/index.ts'
import { readWords } from '../../words/index.ts'
import { recordIndexOf } from './people-names.ts'

/** A need that is proposed, and why. */
export interface ProposedNeed extends PersonKind {
  readonly personId: string | null
  readonly person: string | null
  readonly count: number
  /** Never empty. */
  readonly reasons: readonly Reason[]
}

export interface ProposalInput {
  readonly statement: string
  /** Of the network the objective belongs to; null where it is not known. */
  readonly kind: NetworkKind | null
  readonly people: readonly PersonFacts[]
  readonly owner: {
    readonly organization: string | null
    readonly function: JobFunction | null
    readonly level: Level | null
  }
}

const ASKS_NOTHING: PersonKind = {
  function: null,
  level: null,
  organization: null,
  industry: null,
  place: null,
  topic: null,
}

/** Who an objective needs, by its words; where they say nobody, by the kind of its network. */
export const proposeNeeds = ({ statement, people }: ProposalInput): readonly ProposedNeed[] => {
  const index = recordIndexOf(people)
  const wording = readWords(statement, new Set(index.organizations.keys()))
  const [asked] = wording.functions
  const [industry] = wording.industries
  const [organization] = wording.organizations
  const kind = {
    ...ASKS_NOTHING,
    function: asked?.[0] ?? null,
    level: wording.level?.least ?? null,
    industry: industry?.[0] ?? null,
    organization: organization === undefined ? null : (index.organizations.get(organization) ?? null),
  }
  const words = [asked?.[1], wording.level?.word, industry?.[1]].filter((word) => word !== undefined)
  if (words.length === 0 && kind.organization === null) return []
  return [
    {
      ...kind,
      personId: null,
      person: null,
      count: 3,
      reasons: [{ kind: 'words', text: `You speak of ${words.map((word) => `“${word}”`).join(', ')}` }],
    },
  ]
}
