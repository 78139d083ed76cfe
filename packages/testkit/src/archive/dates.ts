const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Parts of an ISO date or moment. LinkedIn writes dates in seven ways, one to each kind of file. */
function partsOf(iso: string) {
  const [date = '', time = '00:00:00Z'] = iso.split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  return { date, time: time.slice(0, 8), year, month, day, monthName: MONTHS[Number(month) - 1] ?? '' }
}

/** `08 Feb 2026` */
export function dayMonthYear(iso: string): string {
  const { day, monthName, year } = partsOf(iso)
  return `${day} ${monthName} ${year}`
}

/** `Feb 2026` */
export function monthYear(iso: string): string {
  const { monthName, year } = partsOf(iso)
  return `${monthName} ${year}`
}

/** `2026-02-08 14:37:05 UTC`; some files leave the zone out. */
export function dateTime(iso: string, zone: ' UTC' | '' = ' UTC'): string {
  const { date, time } = partsOf(iso)
  return `${date} ${time}${zone}`
}

/** `2026/02/08 14:37:05 UTC` */
export function slashedDateTime(iso: string): string {
  return dateTime(iso).replaceAll('-', '/')
}

/** `2/8/26, 2:37 PM`, and `02/08/26, 02:37 PM` with every number in two digits. */
export function shortDateTime(iso: string, digits: 1 | 2 = 1): string {
  const { year, month, day, time } = partsOf(iso)
  const hour = Number(time.slice(0, 2))
  const [shownMonth, shownDay, shownHour] = [Number(month), Number(day), hour % 12 || 12].map((part) =>
    String(part).padStart(digits, '0'),
  )
  return `${shownMonth}/${shownDay}/${year.slice(2)}, ${shownHour}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`
}

/** `Fri Jan 24 02:54:41 UTC 2025` */
export function unixDate(iso: string): string {
  const { monthName, day, time, year } = partsOf(iso)
  const weekday = WEEKDAYS[new Date(iso).getUTCDay()] ?? ''
  return `${weekday} ${monthName} ${day} ${time} UTC ${year}`
}
