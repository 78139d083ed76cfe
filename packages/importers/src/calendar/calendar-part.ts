/** What a calendar says about itself before its appointments. */
export interface CalendarHeader {
  /** `REQUEST`, `CANCEL`, `REPLY`, …: what a calendar sent by mail asks for; '' for a calendar kept. */
  readonly method: string
  readonly name: string
  readonly timeZone: string
}

/** Why a part of a calendar cannot be read. */
export type PartFault = 'line-too-long' | 'event-too-large' | 'not-closed'

/** One component of a calendar as it stands in the file: an appointment, a task, a time zone. */
export interface CalendarPart {
  /** The 1-based physical line of its `BEGIN`. */
  readonly line: number
  /** `VEVENT`, `VTODO`, `VTIMEZONE`, … */
  readonly name: string
  /** The unfolded content lines of the properties that are read; none where there is a fault. */
  readonly lines: readonly string[]
  readonly fault: PartFault | null
  readonly calendar: CalendarHeader
}
