import type { Style } from '../output/index.ts'

/** The mark of a relationship, brighter the warmer it is; told apart by its shape too. */
export const ember = (state: string, style: Style): string => {
  switch (state) {
    case 'warm':
      return style.ember('●')
    case 'cooling':
      return style.warm('◐')
    case 'dormant':
      return style.cool('○')
    case 'lapsed':
      return style.quiet('○')
    case 'new':
      return style.warm('◦')
    default:
      return style.quiet('·')
  }
}
