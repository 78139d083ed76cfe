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
