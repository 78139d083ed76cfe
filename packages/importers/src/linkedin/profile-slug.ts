/** The longest slug LinkedIn allows has 100 characters; its own identifiers are shorter. */
const MAX_SLUG = 256

const USUAL_START = 'https://www.linkedin.com/in/'

/**
 * The key of a LinkedIn profile: what stands behind `/in/`, percent-decoded, composed, in lower case, without query
 * and slash. Null for anything that is no address of a person's profile.
 */
export function profileSlug(url: string): string | null {
  return plainSlug(url) ?? anySlug(url)
}

/** The form LinkedIn writes in nearly every row, in a fifth of the time. */
function plainSlug(url: string): string | null {
  if (!url.startsWith(USUAL_START)) return null
  if (url.length === USUAL_START.length || url.length > USUAL_START.length + MAX_SLUG) return null
  for (let at = USUAL_START.length; at < url.length; at += 1) {
    const code = url.charCodeAt(at)
    const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45
    if (!isPlain) return null
  }
  return url.slice(USUAL_START.length)
}

function anySlug(url: string): string | null {
  const text = url.trim()
  if (text === '' || text.length > 2_048) return null
  const path = pathOnLinkedIn(text)
  if (path === null) return null
  const parts = path.split('/').filter((part) => part !== '')
  if (parts[0]?.toLowerCase() !== 'in' || parts[1] === undefined) return null
  const slug = decode(parts[1]).normalize('NFC').toLowerCase().normalize('NFC')
  return slug === '' || slug.length > MAX_SLUG || /[\s\p{Cc}/\\]/u.test(slug) ? null : slug
}

/** Whether the address is one of an organization's page, which can write messages as people do. */
export function isPageUrl(url: string): boolean {
  if (url === '' || url.startsWith(USUAL_START)) return false
  const first = pathOnLinkedIn(url.trim())
    ?.split('/')
    .find((part) => part !== '')
  return first !== undefined && ['company', 'showcase', 'school'].includes(first.toLowerCase())
}

function pathOnLinkedIn(url: string): string | null {
  const address = withoutScheme(url).split(/[?#]/u, 1)[0] ?? ''
  const slash = address.indexOf('/')
  if (slash === -1) return null
  const host = address.slice(0, slash).toLowerCase()
  return host === '' || isLinkedIn(host) ? address.slice(slash) : null
}

function withoutScheme(url: string): string {
  const lower = url.slice(0, 8).toLowerCase()
  if (lower.startsWith('https://')) return url.slice(8)
  if (lower.startsWith('http://')) return url.slice(7)
  return lower.startsWith('//') ? url.slice(2) : url
}

function isLinkedIn(host: string): boolean {
  const labels = (host.split(':', 1)[0] ?? '').split('.')
  return labels.length > 1 && labels.includes('linkedin')
}

/** Percent-decoding that leaves what is no valid escape as it stands. */
function decode(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })
}
