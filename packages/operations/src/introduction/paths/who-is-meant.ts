import {
  classifyTitle,
  fail,
  JOB_FUNCTIONS,
  type JobFunction,
  LEVELS,
  type Level,
  ok,
  organizationKey,
  readWords,
} from '@rapport/domain'
import type { ReadContext } from '../../context.ts'
import { notFound } from '../../failures.ts'
import type { WorkspaceGraph } from '../../graph/workspace-graph.ts'
import { isId, isUser, nobodyCalled, severalCalled } from '../named-person.ts'

interface Asked {
  readonly to?: string | undefined
  readonly org?: string | undefined
  readonly function?: string | undefined
  readonly level?: string | undefined
}

/** The nodes of those who are looked for, and who that is in words. */
export const whoIsMeant = async (asked: Asked, graph: WorkspaceGraph, context: ReadContext) => {
  if ((asked.to === undefined) === (asked.org === undefined)) {
    return fail({
      code: 'NOBODY_TO_MEET' as const,
      message: 'Say whom to get to: --to PERSON, or --org ORGANIZATION.',
    })
  }
  return asked.to === undefined
    ? peopleAt(asked.org ?? '', asked, graph, context)
    : thePerson(asked.to, graph, context)
}

const thePerson = async (to: string, { nodes, nodeOf }: WorkspaceGraph, { store }: ReadContext) => {
  if (isId(to)) {
    const row = await store.people.get(to)
    const node = nodeOf.get(row?.personId ?? '')
    if (row === null || node === undefined) return notFound('PERSON_NOT_FOUND', to)
    return ok({ wanted: nodes.at(node).name, nodes: [node], isOne: true })
  }
  const called = await nodes.called(to)
  const [only] = called
  if (only === undefined) {
    if (!(await isUser(to, store))) return nobodyCalled(to)
    return fail({
      code: 'NOBODY_TO_MEET' as const,
      message: 'That is you: nobody needs to introduce you to yourself. Say whom else to get to.',
    })
  }
  if (called.length > 1) {
    return severalCalled(
      to,
      called.map((node) => {
        const { personId, title, organization } = nodes.at(node)
        return { personId, what: [title, organization].filter((part) => part).join(', ') }
      }),
    )
  }
  return ok({ wanted: nodes.at(only).name, nodes: [only], isOne: true })
}

const peopleAt = async (
  org: string,
  asked: Asked,
  { nodes }: WorkspaceGraph,
  { store, snapshot }: ReadContext,
) => {
  const row = isId(org) ? await store.people.organization(org) : null
  if (isId(org) && row === null) return notFound('ORGANIZATION_NOT_FOUND', org)
  const jobFunction = readFunction(asked.function)
  const level = readLevel(asked.level)
  const unread = jobFunction === undefined ? asked.function : level === undefined ? asked.level : undefined
  if (unread !== undefined || jobFunction === undefined || level === undefined) {
    return fail({
      code: 'NOT_UNDERSTOOD' as const,
      message: `“${unread ?? ''}” is no function or level. Functions: ${JOB_FUNCTIONS.join(', ')}. Levels: ${LEVELS.join(', ')}.`,
      details: { functions: JOB_FUNCTIONS, levels: LEVELS },
    })
  }
  const { people } = await snapshot()
  const there = await nodes.whereOrganization(atOrganization(row?.name ?? org, row !== null))
  const found = there.filter((node) =>
    fits(people[node - 1] ?? classifyTitle(nodes.at(node).title ?? ''), jobFunction, level),
  )
  const kind = [level === null ? null : `${level} or above`, jobFunction].filter((part) => part !== null)
  return ok({
    wanted: `${kind.length === 0 ? 'Somebody' : kind.join(' in ')} at ${row?.name ?? org}`,
    nodes: found,
    isOne: false,
  })
}

/** By its id exactly; the words of a name open it: "Halden" finds "Halden Logistics GmbH", not "New Halden". */
const atOrganization = (name: string, isExact: boolean) => {
  const key = organizationKey(name)
  const known = new Map<string, boolean>()
  return (organization: string): boolean => {
    const before = known.get(organization)
    if (before !== undefined) return before
    const other = organizationKey(organization)
    const is = isExact ? other === key : other.startsWith(key)
    known.set(organization, is)
    return is
  }
}

/** At least the level, as a need asks for it. */
const fits = (
  is: { readonly function: JobFunction | null; readonly level: Level | null },
  jobFunction: JobFunction | null,
  level: Level | null,
): boolean =>
  (jobFunction === null || is.function === jobFunction) &&
  (level === null || (is.level !== null && LEVELS.indexOf(is.level) >= LEVELS.indexOf(level)))

/** Null where none was asked for, undefined where the word is none. */
const readFunction = (word: string | undefined): JobFunction | null | undefined => {
  if (word === undefined) return null
  const exact = JOB_FUNCTIONS.find((each) => each.toLowerCase() === word.toLowerCase())
  return exact ?? readWords(word, NO_NAMES).functions.keys().next().value
}

const readLevel = (word: string | undefined): Level | null | undefined => {
  if (word === undefined) return null
  const exact = LEVELS.find((each) => each === word.toLowerCase())
  return exact ?? readWords(word, NO_NAMES).level?.least
}

const NO_NAMES: ReadonlySet<string> = new Set()
