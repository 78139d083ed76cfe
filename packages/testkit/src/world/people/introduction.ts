import type { PlainDate } from '../calendar.ts'

/** Someone brought two people together; `owner` stands for the owner. */
export interface Introduction {
  readonly connector: string
  readonly between: readonly [string, string]
  readonly madeOn: PlainDate
}
