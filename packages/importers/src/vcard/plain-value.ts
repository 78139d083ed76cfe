/** Marks of direction and of no width, which copying from a phone leaves round numbers and addresses. */
const INVISIBLE = /[\p{Cf}\p{Cc}]/gu

/** A number as the source writes it, without what cannot be seen; `tel:` addresses as what they dial. */
export function phoneText(value: string): string {
  const visible = value.replace(INVISIBLE, '').trim()
  if (!/^tel:/i.test(visible)) return visible
  const [number = '', ...params] = percentDecoded(visible.slice(4)).split(';')
  const extension = params.find((param) => /^ext=/i.test(param))?.slice(4) ?? ''
  return extension === '' ? number.trim() : `${number.trim()} ext. ${extension}`
}

/** An e-mail address in lower case; null for what is none. */
export function emailText(value: string): string | null {
  const visible = value.replace(INVISIBLE, '').trim()
  const bracketed = /<([^<>]*)>$/.exec(visible)?.[1] ?? visible
  const address = bracketed
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase()
  const at = address.indexOf('@')
  return at < 1 || at === address.length - 1 || /[\s<>]/.test(address) ? null : address
}

export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
