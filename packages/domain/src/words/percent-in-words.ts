/** Three digits tell two unlikely ways apart. */
const SIGNIFICANT = 3

interface PercentOptions {
  /** How fine: whole percents, a tenth where there is less than one, or three significant digits. */
  readonly finest?: 'whole' | 'tenth' | 'digits'
  /** Rounded up, for what is promised to hold. */
  readonly isUpwards?: boolean
}

/** A share of 0 to 1 as every interface writes it: "32%"; "under 1%" where there is some and rounding would say none. */
export const percentInWords = (
  share: number,
  { finest = 'whole', isUpwards = false }: PercentOptions = {},
): string => {
  const of100 = 100 * share
  if (finest === 'digits') return `${of100.toPrecision(SIGNIFICANT)}%`
  const least = finest === 'tenth' ? 0.1 : 1
  if (of100 > 0 && of100 < least && !isUpwards) return `under ${least}%`
  const parts = of100 < 1 ? 1 / least : 1
  const rounded = (isUpwards ? Math.ceil(of100 * parts) : Math.round(of100 * parts)) / parts
  return `${rounded}%`
}
