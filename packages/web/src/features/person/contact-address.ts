import type { PersonDetail } from '../../api/index.ts'

/** A number as a phone dials it; null when there is nothing to dial. */
export const dialAddress = (phone: string): string | null => {
  // An extension is dialled after the call stands, so it is no part of the number.
  const [number = ''] = phone.split(/(?:ext\.?|x|#)\s*\d+\s*$/i)
  const digits = number.replace(/\D/g, '')
  return digits === '' ? null : `tel:${number.trim().startsWith('+') ? '+' : ''}${digits}`
}

/** A website as a link, if it leads to the web; an address book may hold anything, scripts included. */
export const webAddress = (url: string): string | null => {
  const text = url.trim()
  const parsed = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`)
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null
}

/** A place in lines, as one would write it on a letter. */
export const placeLines = (address: PersonDetail['contact']['addresses'][number]): readonly string[] =>
  [
    address.street,
    [address.postalCode, address.city].filter(Boolean).join(' '),
    [address.region, address.country].filter(Boolean).join(', '),
  ].flatMap((line) => (line === null || line === '' ? [] : line.split('\n')))
