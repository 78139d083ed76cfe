/**
 * What LinkedIn's archive looked like when. Columns came and went, so an era is named by the year in which an archive
 * of its kind could be had; `2025-late` is the form with a second draft column.
 */
export const ERA_NAMES = ['2020', '2022', '2023', '2024', '2025', '2025-late', '2026'] as const
export type EraName = (typeof ERA_NAMES)[number]

export interface Era {
  /** A day on which an archive of this kind could have been made. */
  readonly exportedOn: string
  readonly connectionsPreamble: boolean
  readonly connectionsUrl: boolean
  readonly messageColumns: readonly string[]
  readonly messagesAllQuoted: boolean
  readonly invitationUrls: boolean
  readonly endorsementUrls: boolean
  readonly notes: boolean
}

const NINE = [
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
]
const TEN = [...NINE.slice(0, 5), 'RECIPIENT PROFILE URLS', ...NINE.slice(5)]
const ELEVEN = [...TEN, 'ATTACHMENTS']
const TWELVE = [...ELEVEN, 'IS MESSAGE DRAFT']
const THIRTEEN = [...TWELVE, 'IS CONVERSATION DRAFT']

const before2021: Era = {
  exportedOn: '2020-11-20',
  connectionsPreamble: false,
  connectionsUrl: false,
  messageColumns: NINE,
  messagesAllQuoted: false,
  invitationUrls: false,
  endorsementUrls: false,
  notes: false,
}
const before2023: Era = { ...before2021, exportedOn: '2022-11-21', connectionsPreamble: true }
const middleOf2023: Era = {
  ...before2023,
  exportedOn: '2023-08-21',
  connectionsUrl: true,
  messageColumns: TEN,
  endorsementUrls: true,
}
const in2024: Era = {
  ...middleOf2023,
  exportedOn: '2024-11-18',
  messageColumns: ELEVEN,
  invitationUrls: true,
}

export const eras: Readonly<Record<EraName, Era>> = {
  '2020': before2021,
  '2022': before2023,
  '2023': middleOf2023,
  '2024': in2024,
  '2025': { ...in2024, exportedOn: '2025-04-22', messageColumns: TWELVE },
  '2025-late': { ...in2024, exportedOn: '2025-11-17', messageColumns: THIRTEEN },
  '2026': { ...in2024, exportedOn: '2026-11-23', messagesAllQuoted: true, notes: true },
}

export function isEraName(text: string): text is EraName {
  return (ERA_NAMES as readonly string[]).includes(text)
}
