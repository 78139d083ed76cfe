import { fail, LONGEST_NAME_IN_WORDS, ok, type PersonFacts, plainText } from '@rapport/domain'
import { notFound } from '../failures.ts'
import { foldName } from '../import/fold-name.ts'
import type { FailureCase } from '../operation-failure.ts'
import type { ReadTransaction } from '../ports/store.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/** Named of several who are called the same: enough to see which one is meant. */
const MOST_NAMED = 5

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export const isId = (word: string): boolean => UUID.test(word)

export const namedPersonFailures = {
  PERSON_NOT_FOUND: { kind: 'not-found', when: 'Nobody has that id, or is called so.' },
  AMBIGUOUS_NAME: { kind: 'conflict', when: 'Several people are called so.' },
} as const satisfies Record<string, FailureCase>

export interface NamedPerson {
  readonly personId: string
  readonly name: string
}

interface Where {
  readonly store: Pick<ReadTransaction, 'people' | 'workspace'>
  readonly snapshot: () => Promise<Snapshot>
}

/** Who is meant by an id or a full name; null where it is the user's own. */
export const findNamedPerson = async (word: string, { store, snapshot }: Where) => {
  if (isId(word)) {
    const row = await store.people.get(word)
    if (row === null) return notFound('PERSON_NOT_FOUND', word)
    return ok<NamedPerson | null>({
      personId: row.personId,
      name: `${row.givenName} ${row.familyName}`.trim(),
    })
  }
  const folded = foldName(word)
  const called = (await snapshot()).people.filter(({ name }) => foldName(name) === folded)
  const [only] = called
  if (only === undefined)
    return (await isUser(word, store)) ? ok<NamedPerson | null>(null) : nobodyCalled(word)
  if (called.length > 1) {
    return severalCalled(
      word,
      called.map((person) => ({ ...person, what: whatTheyDo(person) })),
    )
  }
  return ok<NamedPerson | null>({ personId: only.personId, name: only.name })
}

/** Whether a name is the user's own. */
export const isUser = async (
  name: string,
  { workspace }: Pick<ReadTransaction, 'workspace'>,
): Promise<boolean> => {
  const { ownerName } = await workspace.get()
  return ownerName !== null && foldName(ownerName) === foldName(name)
}

const whatTheyDo = ({ title, organization }: Pick<PersonFacts, 'title' | 'organization'>): string =>
  [title, organization].filter((part) => part !== null && part !== '').join(', ')

export const nobodyCalled = (name: string) => {
  const word = plainText(name, LONGEST_NAME_IN_WORDS)
  return fail({
    code: 'PERSON_NOT_FOUND' as const,
    message: `Nobody on record is called ${word}. Look for them by a part of the name: rapport people list --query "${word.split(' ').at(-1)}"`,
    details: { id: name },
  })
}

export const severalCalled = (
  name: string,
  called: readonly { readonly personId: string | null; readonly what: string }[],
) => {
  const named = called.slice(0, MOST_NAMED).map(({ personId, what }) => {
    const does = what === '' ? 'no position on record' : plainText(what, LONGEST_NAME_IN_WORDS)
    return `${personId ?? 'only on a list'} (${does})`
  })
  const more = called.length > MOST_NAMED ? `, and ${called.length - MOST_NAMED} more` : ''
  return fail({
    code: 'AMBIGUOUS_NAME' as const,
    message: `${called.length} people are called ${plainText(name, LONGEST_NAME_IN_WORDS)}. Give the id of the one you mean: ${named.join('; ')}${more}.`,
    details: { personIds: called.map(({ personId }) => personId) },
  })
}
