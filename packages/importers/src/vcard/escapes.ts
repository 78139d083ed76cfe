/** Text without the escapes of a vCard: `\n`, `\,`, `\;`, `\:`, `\\`. A backslash before anything else is one. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\([nN,;:\\"])/g, (_, escaped: string) =>
    escaped === 'n' || escaped === 'N' ? '\n' : escaped,
  )
}

/** Splits at a separator that no backslash stands before; the parts keep their escapes. */
export function splitUnescaped(text: string, separator: ';' | ','): string[] {
  if (!text.includes(separator)) return [text]
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === separator) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}
