import { isCredential } from '../fields/person-name.ts'
import { textOf } from '../fields/text.ts'
import type { Directory } from './directory.ts'
import { isPlaceholder } from './person.ts'
import { profileSlug } from './profile-slug.ts'

/**
 * LinkedIn joins the names of recipients with ", ", and names hold ", " themselves ("Doe, Ph.D."), so names are never
 * simply split: addresses are, and names are matched against names already known.
 */
const SEPARATOR = ', '
/** Parts one name can fall into: "Doe, Ph.D., PMP, MBA" has four. */
const MAX_NAME_PARTS = 6

/** The addresses in a recipients cell, joined with commas or with spaces: an address holds neither unencoded. */
export function recipientUrls(cell: string): string[] {
  return cell === '' ? [] : cell.split(/[,;\s]/u).filter((url) => url !== '')
}

/** How many attachments a cell lists: addresses are counted one by one, other text by its commas. */
export function countAttachments(cell: string): number {
  const addresses = recipientUrls(cell).filter((part) => part.includes(':'))
  return addresses.length > 0 ? addresses.length : cell.split(',').filter((part) => part.trim() !== '').length
}

/**
 * The name that belongs to each address, null where it cannot be told. Names are taken by position only if there are
 * as many as addresses and none contradicts what is known of an address.
 */
export function namesForUrls(to: string, urls: readonly string[], directory: Directory): (string | null)[] {
  const cell = textOf(to)
  const known = urls.map((url) => {
    const profile = profileSlug(url)
    return profile === null ? null : directory.nameOf(profile)
  })
  if (cell === null) return known
  const names = wholeNames(cell).filter((name) => !isPlaceholder(name))
  if (urls.length === 1 && names.length > 1 && names.join(SEPARATOR) === cell) return [known[0] ?? cell]
  const contradicted = names.some((name, index) => known[index] != null && known[index] !== name)
  return names.length !== urls.length || contradicted ? known : names
}

export interface MatchedNames {
  readonly names: readonly string[]
  /** Parts of the cell that could be one name or several. */
  readonly unclear: readonly string[]
}

/** The names in a cell without addresses: one is fine as it stands, several by the longest match with known names. */
export function matchNames(to: string, isKnown: (name: string) => boolean): MatchedNames {
  const cell = textOf(to)
  if (cell === null) return { names: [], unclear: [] }
  if (!cell.includes(SEPARATOR) || isKnown(cell)) return { names: [cell], unclear: [] }
  if (wholeNames(cell).length === 1) return { names: [cell], unclear: [] }
  const parts = cell.split(SEPARATOR)
  const names: string[] = []
  const unclear: string[] = []
  for (let at = 0; at < parts.length; ) {
    const found = longestKnown(parts, at, isKnown)
    if (found === null) unclear.push(parts[at] ?? '')
    else names.push(found.name)
    at += found?.parts ?? 1
  }
  return { names, unclear }
}

function longestKnown(
  parts: readonly string[],
  from: number,
  isKnown: (name: string) => boolean,
): { name: string; parts: number } | null {
  for (let count = Math.min(MAX_NAME_PARTS, parts.length - from); count > 0; count -= 1) {
    const name = parts.slice(from, from + count).join(SEPARATOR)
    if (isKnown(name)) return { name, parts: count }
  }
  return null
}

/** The cell's parts, with degrees and the like put back behind the name they belong to. */
function wholeNames(cell: string): string[] {
  const names: string[] = []
  for (const part of cell.split(SEPARATOR)) {
    const last = names.length - 1
    const behind = part.split(' ').every((word) => isCredential(word, ''))
    if (last >= 0 && behind) names[last] = `${names[last]}${SEPARATOR}${part}`
    else names.push(part)
  }
  return names
}
