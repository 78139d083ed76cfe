const NAMES = [
  '--map-dim',
  '--map-line',
  '--map-line-inferred',
  '--accent',
  '--ink',
  '--ink-soft',
  '--surface-raised',
  '--line',
] as const

/** Colours of `tokens.css` as the canvas takes them: as they are now, light or dark. */
export interface Tones {
  readonly of: (token: string) => string
  readonly font: string
}

export const readTones = (element: HTMLElement): Tones => {
  const style = getComputedStyle(element)
  const known = new Map<string, string>(NAMES.map((name) => [name, style.getPropertyValue(name).trim()]))
  return {
    font: style.fontFamily,
    of: (token) => {
      const before = known.get(token)
      if (before !== undefined) return before
      const value = style.getPropertyValue(token).trim()
      known.set(token, value)
      return value
    },
  }
}

/** A colour between two of `#rgb` or `#rrggbb`: so much of the first, the rest of the second. */
export const mixed = (one: string, other: string, share: number): string => {
  const [a, b] = [channelsOf(one), channelsOf(other)]
  if (a === null || b === null) return one
  const channels = a.map((value, at) => Math.round(share * value + (1 - share) * (b[at] ?? 0)))
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

const channelsOf = (colour: string): readonly number[] | null => {
  const long = /^#[\da-f]{3}$/i.test(colour) ? colour.replace(/[\da-f]/gi, '$&$&') : colour
  const [, ...parts] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(long) ?? []
  return parts.length === 3 ? parts.map((part) => Number.parseInt(part, 16)) : null
}
