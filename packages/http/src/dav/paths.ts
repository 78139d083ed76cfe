/** Where the one address book is found. Clients that know only the server begin at `/.well-known/carddav`. */
export const WELL_KNOWN = '/.well-known/carddav'
export const ROOT = '/dav/'
export const PRINCIPAL = '/dav/principal/'
export const HOME = '/dav/books/'
export const BOOK = '/dav/books/people/'
export const FEED = '/dav/feed/plan.ics'

export type Resource =
  | { readonly kind: 'root' | 'principal' | 'home' | 'book' | 'feed' }
  /** `card`: what the card is called in the address book, decoded. */
  | { readonly kind: 'card'; readonly card: string }

const FIXED: ReadonlyMap<string, Resource> = new Map([
  [ROOT, { kind: 'root' }],
  [PRINCIPAL, { kind: 'principal' }],
  [HOME, { kind: 'home' }],
  [BOOK, { kind: 'book' }],
  [`${FEED}/`, { kind: 'feed' }],
])

export const isDavPath = (pathname: string): boolean =>
  pathname === WELL_KNOWN || pathname === ROOT.slice(0, -1) || pathname.startsWith(ROOT)

/** What a path names, with or without the slash at the end; null when there can be nothing. */
export const resourceAt = (pathname: string): Resource | null => {
  const fixed = FIXED.get(pathname.endsWith('/') ? pathname : `${pathname}/`)
  if (fixed !== undefined) return fixed
  if (!pathname.startsWith(BOOK)) return null
  const card = decodeSegment(pathname.slice(BOOK.length))
  return card === null ? null : { kind: 'card', card }
}

/** The path of a resource, encoded as clients compare it. */
export const pathOf = (resource: Resource): string => {
  switch (resource.kind) {
    case 'root':
      return ROOT
    case 'principal':
      return PRINCIPAL
    case 'home':
      return HOME
    case 'book':
      return BOOK
    case 'feed':
      return FEED
    case 'card':
      return BOOK + encodeSegment(resource.card)
  }
}

/** One segment, never a path: what a name decodes to may hold no slash. */
const decodeSegment = (segment: string): string | null => {
  try {
    const name = decodeURIComponent(segment)
    return name === '' || name.includes('/') ? null : name
  } catch {
    return null
  }
}

/** Also what `encodeURIComponent` leaves: some clients compare paths only after encoding them themselves. */
const encodeSegment = (name: string): string =>
  encodeURIComponent(name).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
