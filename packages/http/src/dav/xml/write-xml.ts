/** Characters that XML 1.0 has no way to write, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A bare one would be read as a line feed, and the lines of a card end in both.
  '\r': '&#13;',
}

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? '').replace(UNWRITABLE, '\ufffd')

/** An element of content that is XML already; pass text through `escapeXml`. */
export const tag = (name: string, ...content: readonly string[]): string => {
  const inside = content.join('')
  return inside === '' ? `<${name}/>` : `<${name}>${inside}</${name.split(' ', 1)[0]}>`
}

export const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
