import { belongsTo, type CircleFrame, mostOneToOneOf } from '../../network/circle/index.ts'
import type { Network, Objective } from '../../purpose/index.ts'
import {
  LONGEST_NAME_IN_WORDS,
  organizationKey,
  plainText,
  readWords,
  saysWho,
  type Wording,
} from '../../words/index.ts'
import type { PlanInput, Reason } from '../plan.ts'
import type { Aim, Fit, Subject } from './aim.ts'
import { chosenAims } from './chosen.ts'
import { seekByMembers } from './members.ts'
import { asksForSomebody, seekByNeeds } from './need-fit.ts'
import { heedTargets } from './targets.ts'
import { explainWords, fitWords } from './word-fit.ts'

/** Objectives in focus at most: better three very focused ones than one all-purpose one. */
export const MOST_FOCUSED = 3

/** What serving each kind of purpose is worth beside an objective in focus. Judgements. */
const WEIGHT = { focused: 1, courtesy: 1, unfocused: 0.6, lonelyNetwork: 0.7, network: 0.4 }
/**
 * A purpose that nothing serves costs as much as this many of the best items for any purpose: it gets its share before
 * others get a second helping. Judgements: in focus large enough that no such item outweighs it, though what was promised
 * does; a network whose members the user chose is not to starve beside objectives that never run out of people.
 */
const SERVED = { focused: 1.25, members: 0.4 }
/** The week goes by what was said between people, not by what an address book calls them. */
const NO_KIN: ReadonlyMap<string, string> = new Map()
/** The fit of an answer or thanks owed to somebody no purpose asks for. A judgement: between a circle's rim and a need. */
const COURTESY_DEGREE = 0.5

/**
 * Every purpose the week may serve. Objectives in focus (at most three, the soonest due first), courtesy, and
 * networks without an objective come first; the other objectives, and the wider circles of networks that have
 * objectives, take spare time.
 */
export const aimsOf = (input: PlanInput, subjects: readonly Subject[]): readonly Aim[] => {
  const organizations = new Set(subjects.map((subject) => subject.organization ?? ''))
  const frame: CircleFrame = {
    ownerOrganization: input.ownerOrganization === null ? null : organizationKey(input.ownerOrganization),
    ownerFunction: input.ownerFunction ?? null,
    ownerLevel: null,
    kin: NO_KIN,
    mostOneToOne: mostOneToOneOf(input.relationships.map((relationship) => relationship.oneToOne)),
  }
  const networks = new Map(input.networks.map((network) => [network.networkId, network]))
  const focused = focusedOf(input.objectives)
  const objectives = input.objectives.map((objective) =>
    objectiveAim(objective, networks.get(objective.networkId) ?? null, focused.has(objective), {
      input,
      frame,
      organizations,
    }),
  )
  const withObjective = new Set(input.objectives.map((objective) => objective.networkId))
  const circles = input.networks.map((network) => {
    const wording = readWords(network.purpose, organizations)
    return networkAim(network, withObjective.has(network.networkId), wording, { frame, input })
  })
  return [...objectives, ...circles, ...chosenAims(input), COURTESY].sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** The objectives that get first claim on the week. */
export const focusedOf = (objectives: readonly Objective[]): ReadonlySet<Objective> => {
  const bySoonest = objectives
    .filter((objective) => objective.isFocused)
    .sort((a, b) => (a.due === b.due ? (a.objectiveId < b.objectiveId ? -1 : 1) : a.due < b.due ? -1 : 1))
  return new Set(bySoonest.slice(0, MOST_FOCUSED))
}

interface Surroundings {
  readonly input: PlanInput
  readonly frame: CircleFrame
  readonly organizations: ReadonlySet<string>
}

const objectiveAim = (
  objective: Objective,
  network: Network | null,
  isFocused: boolean,
  { input, frame, organizations }: Surroundings,
): Aim => {
  const needs = input.needs.filter(
    (need) => need.objectiveId === objective.objectiveId && asksForSomebody(need),
  )
  const seeker =
    needs.length > 0
      ? seekByNeeds(objective, needs)
      : seekByWords(
          readWords(objective.statement, organizations),
          'your objective',
          network,
          readWords(network?.purpose ?? '', organizations),
          { frame, input },
        )
  return {
    key: `objective:${objective.objectiveId}`,
    objective,
    network,
    weight: isFocused ? WEIGHT.focused : WEIGHT.unfocused,
    isFocused,
    servedShare: isFocused ? SERVED.focused : 0,
    isSpare: !isFocused,
    isOwedOnly: false,
    ...heedTargets(objective.objectiveId, seeker, input),
  }
}

/** An objective without needs is read: its statement, else its network's purpose, else the circle of the network's kind. */
const seekByWords = (
  statement: Wording,
  whose: string,
  network: Network | null,
  purpose: Wording,
  around: Pick<Surroundings, 'frame' | 'input'>,
): Pick<Aim, 'fit' | 'explain'> => {
  if (saysWho(statement)) {
    return {
      fit: (subject) => fitWords(statement, subject),
      explain: (subject) => explainWords(statement, subject, whose),
    }
  }
  return network === null ? NOBODY : seekForNetwork(network, purpose, around)
}

const NOBODY: Pick<Aim, 'fit' | 'explain'> = { fit: () => null, explain: () => [] }

const networkAim = (
  network: Network,
  hasObjective: boolean,
  wording: Wording,
  around: Pick<Surroundings, 'frame' | 'input'>,
): Aim => ({
  key: `network:${network.networkId}`,
  objective: null,
  network,
  weight: hasObjective ? WEIGHT.network : WEIGHT.lonelyNetwork,
  isFocused: false,
  servedShare: (around.input.kept?.get(network.networkId)?.members.size ?? 0) > 0 ? SERVED.members : 0,
  isSpare: hasObjective,
  isOwedOnly: false,
  ...seekForNetwork(network, wording, around),
})

/** Who was taken into the network; as long as nobody was, whom its kind and purpose call for, but for those declined. */
const seekForNetwork = (
  network: Network,
  wording: Wording,
  { frame, input }: Pick<Surroundings, 'frame' | 'input'>,
): Pick<Aim, 'fit' | 'explain'> => {
  const kept = input.kept?.get(network.networkId)
  if (kept !== undefined && kept.members.size > 0) return seekByMembers(network, kept, input.today)
  const { fit, explain } = seekByCircle(network, wording, frame)
  return {
    fit: (subject) => (kept?.declined.has(subject.person.personId) ? null : fit(subject)),
    explain,
  }
}

/** People of the circle a kind of network draws on, and people its purpose speaks of; those who are both fit better. */
const seekByCircle = (
  network: Network,
  wording: Wording,
  frame: CircleFrame,
): Pick<Aim, 'fit' | 'explain'> => ({
  fit: (subject): Fit | null => {
    const circle = belongsTo(network.kind, subject, frame)?.degree ?? 0
    const words = fitWords(wording, subject)
    const degree = Math.max(circle, words?.degree ?? 0) + Math.min(circle, words?.degree ?? 0) / 4
    if (degree === 0) return null
    const isColleague = network.kind === 'operational' && subject.organization === frame.ownerOrganization
    return {
      degree: Math.min(1, degree),
      isOrganizationAsked: isColleague || (words?.isOrganizationAsked ?? false),
      isPersonAsked: false,
    }
  },
  explain: (subject): readonly Reason[] => {
    const name = plainText(network.name, LONGEST_NAME_IN_WORDS)
    const belonging = belongsTo(network.kind, subject, frame)
    const circle: Reason[] =
      belonging === null
        ? []
        : [
            {
              kind: 'circle',
              text: `${belonging.because}: the circle of your network “${name}”`,
              networkId: network.networkId,
            },
          ]
    return [...circle, ...explainWords(wording, subject, `your network “${name}”`)]
  },
})

/** An answer or thanks that is owed is owed whatever the week is for, but only where both sides ever spoke. */
const COURTESY: Aim = {
  key: 'courtesy',
  objective: null,
  network: null,
  weight: WEIGHT.courtesy,
  isFocused: false,
  servedShare: 0,
  isSpare: false,
  isOwedOnly: true,
  fit: ({ person, relationship }) =>
    person.lastRecommendedMeOn !== null || relationship.received < relationship.interactions
      ? { degree: COURTESY_DEGREE, isOrganizationAsked: false, isPersonAsked: false }
      : null,
  explain: () => [],
}
