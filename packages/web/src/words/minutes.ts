/** Minutes as one says them: "45 min", "1 h", "1 h 25". */
export const inHours = (minutes: number): string => {
  const whole = Math.max(0, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
}

/** A whole number with the locale's grouping. */
export const count = (value: number, locale?: string): string => new Intl.NumberFormat(locale).format(value)

/** "1 person", "12 people". */
export const counted = (value: number, one: string, many: string, locale?: string): string =>
  `${count(value, locale)} ${value === 1 ? one : many}`
