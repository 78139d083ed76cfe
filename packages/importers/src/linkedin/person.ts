import { nameKey } from '../fields/person-name.ts'
import { textOf } from '../fields/text.ts'
import type { PersonRef } from '../record.ts'
import { isPageUrl, profileSlug } from './profile-slug.ts'

/** What LinkedIn writes in place of the name of a member who closed the account or hides from the reader. */
const PLACEHOLDERS = new Set([
  'linkedin member',
  'linkedin user',
  'linkedin-mitglied',
  'membre de linkedin',
  'utilisateur linkedin',
  'miembro de linkedin',
  'usuario de linkedin',
  'membro di linkedin',
  'utente linkedin',
  'membro do linkedin',
  'usuário do linkedin',
  'linkedin-lid',
])

export function isPlaceholder(name: string): boolean {
  return PLACEHOLDERS.has(nameKey(name))
}

/** A name cell; null for an empty one and for LinkedIn's placeholder. */
export function nameOf(cell: string): string | null {
  const name = textOf(cell)
  return name === null || isPlaceholder(name) ? null : name
}

/** A person as two cells name them, and a warning if the second is no profile. Null if neither says anything. */
export function personFrom(name: string, url: string): { person: PersonRef; warning: string | null } | null {
  const profile = profileSlug(url)
  const known = nameOf(name)
  if (profile === null && known === null) return null
  return { person: { name: known, profile, email: null }, warning: urlWarning(url, profile) }
}

/** Says that an address is not one of a profile; null where there is none or it is fine. */
export function urlWarning(url: string, profile: string | null): string | null {
  if (profile !== null || url.trim() === '' || isPageUrl(url)) return null
  return `"${url.trim().slice(0, 80)}" is not the address of a LinkedIn profile and was left out.`
}

export const WITHHELD = 'LinkedIn withholds this member: the account is closed or hidden.'
