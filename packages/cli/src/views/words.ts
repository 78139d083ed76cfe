/** "3 h", "2 h 55 min", "20 min". */
export const duration = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

const longDate = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})

/** "Monday 23 November". */
export const dayInWords = (date: string): string => longDate.format(new Date(`${date}T00:00:00Z`))

/** "1 person", "3 people". */
export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${amount.toLocaleString('en')} ${amount === 1 ? one : many}`

/** "Director at Harbour Freight", or as much of it as is known. */
export const roleInWords = (title: string | null, organization: string | null): string =>
  title !== null && organization !== null ? `${title} at ${organization}` : (title ?? organization ?? '')
