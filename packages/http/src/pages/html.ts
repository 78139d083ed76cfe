const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')

/** Text that is HTML already and is not escaped again. */
export interface Html {
  readonly html: string
}

/** A template whose values are escaped, unless they are HTML themselves; lists are joined. */
export const html = (strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html => ({
  html: strings.reduce(
    (text, part, index) => text + part + (index < values.length ? render(values[index]) : ''),
    '',
  ),
})

type HtmlValue = string | number | null | undefined | Html | readonly HtmlValue[]

const render = (value: HtmlValue): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'html' in value ? value.html : value.map(render).join('')
}

/** HTML made elsewhere, as it is. */
export const raw = (text: string): Html => ({ html: text })
