import type { Subject } from '../../plan/aim/aim.ts'
import { seekByNeeds } from '../../plan/aim/need-fit.ts'
import { explainWords, fitWords } from '../../plan/aim/word-fit.ts'
import type { Need, Objective } from '../../purpose/index.ts'
import { LONGEST_NAME_IN_WORDS, plainText, readWords, type Wording } from '../../words/index.ts'
import { type CircleFrame, evidenceFor } from '../circle/index.ts'
import type { Reason } from '../reason.ts'
import type { KeptNetwork } from '../strategy/index.ts'
import { closenessFactor, tieReason } from './closeness.ts'

/** What the weaker reasons add, each a share of itself: several speak louder than one, and never as loud as their sum. */
const FURTHER = 1 / 4
/** What is left of the fit of somebody at one's own organization in a career network: a search is quiet there. A judgement. */
const AT_OWN_ORGANIZATION = 0.75
/** What a function that nobody in the network has yet adds: an operational network spans the functions. A judgement. */
const NEW_FUNCTION = 0.06

export interface SeekMembers {
  /** 0 for people outside, up to 1. */
  readonly degree: (subject: Subject) => number
  /** Why the person belongs; asked only where `degree` found so. */
  readonly explain: (subject: Subject, today: string) => readonly Reason[]
}

interface Surroundings {
  readonly frame: CircleFrame
  /** Keys of all organizations on record. */
  readonly organizations: ReadonlySet<string>
  readonly subjects: readonly Subject[]
  readonly members: ReadonlySet<string>
}

/** Finds who belongs to a network: by its kind's circle, the words of its purpose and the needs of its objectives. */
export const seekMembers = (
  network: KeptNetwork,
  purpose: { readonly objectives: readonly Objective[]; readonly needs: readonly Need[] },
  { frame, organizations, subjects, members }: Surroundings,
): SeekMembers => {
  const { kind, strategy } = network
  // Friends are friends by what is between two people, not by their trade.
  const isByTrade = kind !== 'social'
  const words = readWords(isByTrade ? ownWords(network) : '', organizations)
  const seekers = isByTrade ? needSeekers(network, purpose) : []
  const covered = kind === 'operational' ? functionsOf(subjects, members) : null

  const isNewFunction = ({ person }: Subject) =>
    covered !== null && person.function !== null && !covered.has(person.function)
  const isAtHome = ({ organization }: Subject) =>
    kind === 'career' && frame.ownerOrganization !== null && organization === frame.ownerOrganization

  return {
    degree: (subject) => {
      const degrees = evidenceFor(kind, subject, frame).map(({ degree }) => degree)
      degrees.push(fitWords(words, subject)?.degree ?? 0)
      for (const { fit } of seekers) degrees.push(fit(subject)?.degree ?? 0)
      const together = combine(degrees)
      if (together === 0) return 0
      const whole = Math.min(1, together + (isNewFunction(subject) ? NEW_FUNCTION : 0))
      const kept = closenessFactor(subject.relationship, strategy.closeness)
      return whole * kept * (isAtHome(subject) ? AT_OWN_ORGANIZATION : 1)
    },
    explain: (subject, today) => [
      ...evidenceFor(kind, subject, frame).map((evidence) => ({
        kind: 'circle',
        text: evidence.because(),
        network: kind,
      })),
      ...explainPurpose(words, subject, network.name),
      ...seekers.flatMap(({ fit, explain }) => (fit(subject) === null ? [] : explain(subject))),
      ...(isNewFunction(subject) ? [newFunction(subject)] : []),
      ...(isAtHome(subject) ? [AT_HOME] : []),
      tieReason(subject.relationship, today),
    ],
  }
}

/** The purpose, and who belongs where the user put it in words of their own. */
const ownWords = ({ purpose, strategy, usual }: KeptNetwork): string =>
  usual.includes('belongs') ? purpose : `${purpose}\n${strategy.belongs}`

const needSeekers = (
  { networkId }: KeptNetwork,
  { objectives, needs }: { readonly objectives: readonly Objective[]; readonly needs: readonly Need[] },
) =>
  objectives
    .filter((objective) => objective.networkId === networkId)
    .sort((a, b) => (a.objectiveId < b.objectiveId ? -1 : 1))
    .map((objective) =>
      seekByNeeds(
        objective,
        needs.filter((need) => need.objectiveId === objective.objectiveId),
      ),
    )

const functionsOf = (subjects: readonly Subject[], members: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(subjects.flatMap(({ person }) => (members.has(person.personId) ? [person.function ?? ''] : [])))

const combine = (degrees: readonly number[]): number => {
  let strongest = 0
  let sum = 0
  for (const degree of degrees) {
    sum += degree
    if (degree > strongest) strongest = degree
  }
  return strongest + FURTHER * (sum - strongest)
}

const explainPurpose = (words: Wording, subject: Subject, name: string): readonly Reason[] =>
  explainWords(words, subject, `your network “${plainText(name, LONGEST_NAME_IN_WORDS)}”`)

const newFunction = ({ person }: Subject): Reason => ({
  kind: 'new-function',
  text: `Nobody in ${person.function} is in it yet`,
  function: person.function,
})

const AT_HOME: Reason = {
  kind: 'caution',
  text: 'At your own organization: a search for something new may not be known there yet',
}
