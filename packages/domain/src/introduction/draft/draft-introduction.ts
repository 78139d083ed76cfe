import { blurbOf } from './blurb.ts'
import { type DraftFacts, fact } from './facts.ts'
import { noteToConnector } from './note-to-connector.ts'
import { reportToConnector } from './report-to-connector.ts'

export const MISSING_FACTS = ['owner-name', 'owner-title', 'person-title', 'reason', 'offer'] as const
export type MissingFact = (typeof MISSING_FACTS)[number]

export interface IntroductionDraft {
  /** To be forwarded as it is; where the user is the connector, the introduction itself. */
  readonly blurb: string
  /** Around it, to the connector; where the user is the connector, to the one to be met. */
  readonly note: string
  /** To the connector, once something came of it. */
  readonly report: string | null
  /** What would make it better and is not on record: left out, never made up. */
  readonly missing: readonly { readonly fact: MissingFact; readonly text: string }[]
}

/** The three letters of an introduction, from facts alone: the same facts give the same words. */
export const draftIntroduction = (facts: DraftFacts, today: string): IntroductionDraft => ({
  blurb: blurbOf(facts),
  note: noteToConnector(facts),
  report: reportToConnector(facts, today),
  missing: missingIn(facts),
})

const TEXTS: Readonly<Record<MissingFact, string>> = {
  'owner-name': 'Your own name is not on record: a LinkedIn archive brings it.',
  'owner-title': 'What you do is not on record: a LinkedIn archive brings it.',
  'person-title': 'What the one to be met does is not on record.',
  reason: 'Say why you would like to meet: it is what makes people say yes.',
  offer: 'Nothing that you offer is noted: note it, and it stands in the lines.',
}

const missingIn = ({
  owner,
  person,
  reason,
  offer,
  connector,
  forPerson,
}: DraftFacts): IntroductionDraft['missing'] => {
  const asks = connector !== null && forPerson === null
  const missing: readonly (readonly [MissingFact, boolean])[] = [
    ['owner-name', fact(owner.name) === null],
    ['owner-title', asks && fact(owner.headline) === null && fact(owner.organization) === null],
    ['person-title', fact(person.title) === null && fact(person.organization) === null],
    ['reason', fact(reason) === null],
    ['offer', asks && fact(offer) === null],
  ]
  return missing.flatMap(([name, isMissing]) => (isMissing ? [{ fact: name, text: TEXTS[name] }] : []))
}
