import type { Frames } from './trace-geometry.ts'
import type { Band } from './trace-picture.ts'

/** Pixels of the widest band: the whole outcome. */
const WIDEST = 26
const NARROWEST = 1.5

export const bandWidth = ({ flow }: Pick<Band, 'flow'>): number => NARROWEST + flow * (WIDEST - NARROWEST)

/** How far from the middle of its box a band leaves, and how far from that of the other it arrives, in pixels. */
export interface Ports {
  readonly leaves: number
  readonly arrives: number
}

/** Bands stand beside each other where they meet a box, in the order of where they lead, so that none hides another. */
export const portsOf = (bands: readonly Band[], { of }: Frames): ReadonlyMap<Band, Ports> => {
  const middle = (id: string): number => (of.get(id)?.y ?? 0) + (of.get(id)?.height ?? 0) / 2
  const placed = (end: 'from' | 'to', other: 'from' | 'to'): ReadonlyMap<Band, number> =>
    new Map(
      [...Map.groupBy(bands, (band) => band[end]).values()].flatMap((own) => {
        const all = own.reduce((sum, band) => sum + bandWidth(band), 0)
        let passed = 0
        return own
          .toSorted((a, b) => middle(a[other]) - middle(b[other]))
          .map((band) => {
            const width = bandWidth(band)
            passed += width
            return [band, passed - width / 2 - all / 2] as const
          })
      }),
    )
  const [leaves, arrives] = [placed('from', 'to'), placed('to', 'from')]
  return new Map(
    bands.map((band) => [band, { leaves: leaves.get(band) ?? 0, arrives: arrives.get(band) ?? 0 }]),
  )
}
