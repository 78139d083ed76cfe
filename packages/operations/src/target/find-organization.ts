import { organizationKey } from '@rapport/domain'
import type { WriteContext } from '../context.ts'
import { organizationKey as storedKey } from '../import/directory.ts'

const AN_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The organization with that id or name; null for an id that nothing has. A name that is not on record makes a new
 * one: the same name in another case, or with another legal form, does not.
 */
export const findOrganization = async (
  word: string,
  { store, newId }: Pick<WriteContext, 'store' | 'newId'>,
): Promise<string | null> => {
  const organizations = await store.targets.organizations()
  if (AN_ID.test(word)) {
    const id = word.toLowerCase()
    return organizations.find(({ organizationId }) => organizationId === id)?.organizationId ?? null
  }
  const key = storedKey(word)
  const same =
    organizations.find((each) => each.key === key) ??
    organizations.find(({ name }) => organizationKey(name) === organizationKey(word))
  if (same !== undefined) return same.organizationId
  const organizationId = newId()
  await store.targets.addOrganization({ organizationId, name: word, key })
  return organizationId
}
