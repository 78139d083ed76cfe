import type { Random } from '../world/index.ts'

/**
 * Numbers that regulators set aside for fiction (NANPA 555-01xx, Ofcom, ARCEP, Bundesnetzagentur, PTS), so that no
 * generated card can reach anybody.
 */
interface NumberRange {
  /** In E.164, `#` for a free digit. */
  readonly pattern: string
  readonly kind: 'mobile' | 'landline'
}

const RANGES: Readonly<Record<string, readonly NumberRange[]>> = {
  'United Kingdom': [
    { pattern: '+447700900###', kind: 'mobile' },
    { pattern: '+442079460###', kind: 'landline' },
    { pattern: '+441614960###', kind: 'landline' },
    { pattern: '+441214960###', kind: 'landline' },
  ],
  France: [
    { pattern: '+3363998####', kind: 'mobile' },
    { pattern: '+3319900####', kind: 'landline' },
    { pattern: '+3346571####', kind: 'landline' },
  ],
  Germany: [
    { pattern: '+4917139200##', kind: 'mobile' },
    { pattern: '+493023125###', kind: 'landline' },
    { pattern: '+494066969###', kind: 'landline' },
    { pattern: '+498999998###', kind: 'landline' },
  ],
  Sweden: [{ pattern: '+463139006##', kind: 'landline' }],
}
/** Area codes that are in use: each has a hundred numbers for fiction, all fit for a mobile as well. */
const AREAS =
  '201 202 203 206 212 213 214 215 216 303 305 310 312 313 314 401 404 405 407 408 410 412 413 415 416 501 502 503 504 505 510 512 513 514 515 602 603 604 605 606 607 608 609 612 613 614 615 616 617 618 619 701 702 703 704 705 706 707 708 712 713 714 715 716 717 718 719 801 802 803 804 805 806 808 810 812 813 814 815 816 817 818 901 902 903 904 905 906 907 908 909 910 912 913 914 915 916 917 918 919 920'.split(
    ' ',
  )
const ATTEMPTS = 20

/** Hands out every number once. */
export interface NumberBook {
  take(random: Random, country: string, kind: NumberRange['kind']): string
}

export function createNumberBook(): NumberBook {
  const taken = new Set<string>()
  const draw = (random: Random, pattern: string) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const number = pattern.replace(/#/g, () => String(random.int(0, 9)))
      if (taken.has(number)) continue
      taken.add(number)
      return number
    }
    return null
  }
  return {
    take: (random, country, kind) => {
      const ranges = (RANGES[country] ?? []).filter((range) => range.kind === kind)
      const local = ranges.length > 0 ? draw(random, random.pick(ranges).pattern) : null
      if (local !== null) return local
      for (;;) {
        const abroad = draw(random, `+1${random.pick(AREAS)}55501##`)
        if (abroad !== null) return abroad
      }
    },
  }
}

/** The owner of the address books lives in Great Britain: its numbers are often typed without a country code. */
const HOME_CODE = '+44'

/** A number as people type it: with or without country code, and with any separators. */
export function typedPhone(random: Random, number: string, nationalShare: number): string {
  const code = /^\+(?:1|44|33|49|46)/.exec(number)?.[0] ?? ''
  const rest = number.slice(code.length)
  if (code === HOME_CODE && random.chance(nationalShare)) return `0${grouped(random, rest)}`
  const style = random.next()
  if (style < 0.35) return number
  if (style < 0.75) return `${code} ${grouped(random, rest)}`
  if (style < 0.85) return `00${code.slice(1)} ${grouped(random, rest)}`
  if (style < 0.93 && code !== '+1') return `${code} (0)${grouped(random, rest)}`
  return `${code}-${grouped(random, rest).replaceAll(' ', '-')}`
}

function grouped(random: Random, digits: string): string {
  const first = random.int(2, 3)
  const second = first + random.int(3, 4)
  return [digits.slice(0, first), digits.slice(first, second), digits.slice(second)]
    .filter((group) => group !== '')
    .join(' ')
}
