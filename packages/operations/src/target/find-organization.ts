import { organizationKey } from '@rapport/domain'
import type { WriteContext } from '../context.ts'
import { organizationKey as storedKey } from '../import/directory.ts'

const AN_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Organizations named beside a new one that may have been meant: more would not be read. */
const MOST_ALIKE = 3

interface FoundOrganization {
  readonly organizationId: string
  /** On record under longer or shorter names, where this one is new. */
  readonly alike: readonly { readonly organizationId: string; readonly organization: string }[]
}

/**
 * The organization with that id or name; null for an id that nothing has. A name that is not on record makes a new
 * one: the same name in another case, or with another legal form, does not.
 */
export const findOrganization = async (
  word: string,
  { store, newId }: Pick<WriteContext, 'store' | 'newId'>,
): Promise<FoundOrganization | null> => {
  const organizations = await store.targets.organizations()
  if (AN_ID.test(word)) {
    const id = word.toLowerCase()
    const known = organizations.find(({ organizationId }) => organizationId === id)
    return known === undefined ? null : { organizationId: known.organizationId, alike: [] }
  }
  const key = storedKey(word)
  const folded = organizationKey(word)
  const same =
    organizations.find((each) => each.key === key) ??
    organizations.find(({ name }) => organizationKey(name) === folded)
  if (same !== undefined) return { organizationId: same.organizationId, alike: [] }
  const alike = organizations
    .filter(({ name }) => {
      const other = organizationKey(name)
      return other.startsWith(folded) || folded.startsWith(other)
    })
    .slice(0, MOST_ALIKE)
    .map(({ organizationId, name }) => ({ organizationId, organization: name }))
  const organizationId = newId()
  await store.targets.addOrganization({ organizationId, name: word, key })
  return { organizationId, alike }
}
