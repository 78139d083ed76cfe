import { severalIn } from './numbered.ts'

/** Groups every account has, named with a star; these say nothing about a contact. */
const OWN = new Set(['mycontacts', 'my contacts', 'starred', 'other contacts', 'othercontacts'])

/** The user's own labels, and those ready-made ones that mean something: friends, family, coworkers. */
export function groupsOf(cell: string): readonly string[] {
  return severalIn(cell).flatMap((label) => {
    const name = label.trim()
    if (!name.startsWith('*')) return [name]
    const readyMade = name.slice(1).trim()
    return OWN.has(readyMade.toLowerCase()) ? [] : [readyMade]
  })
}
