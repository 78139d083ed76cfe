import { type BgNbd, chanceAlive, expectedDays, recordOf } from './bg-nbd.ts'
import { type Company, createCompany } from './company.ts'
import { COMPANY_COLUMNS, writeCompany } from './company-columns.ts'
import type { Moment } from './moment.ts'
import { logOf, type Pen, write } from './pen.ts'
import { ALTER_COLUMNS, EGO_COLUMNS, writeAlter, writeEgo } from './person-columns.ts'
import { presenceOf } from './presence.ts'
import { PRESENCE_COLUMNS, writePresence } from './presence-columns.ts'
import { writeRelative } from './relative.ts'
import { CONTACT_COLUMNS, RHYTHM_COLUMNS, type SeenTie, writeContact, writeRhythm } from './tie-columns.ts'

const BG_NBD_COLUMNS = ['expected contact days', 'chance alive']

const PLAIN_COLUMNS = [
  ...CONTACT_COLUMNS,
  ...RHYTHM_COLUMNS,
  ...BG_NBD_COLUMNS,
  ...PRESENCE_COLUMNS,
  ...ALTER_COLUMNS,
  ...COMPANY_COLUMNS,
  ...EGO_COLUMNS,
]

/** Columns also given relative to the ego's other ties. */
const COMPARED = [
  ...CONTACT_COLUMNS.slice(0, CONTACT_COLUMNS.indexOf('rate') + 1),
  'alter days 0.25',
  'alter days 1',
  'alter days 4',
  'alter active days 1',
  'alter silence',
  'walk 2',
  'adamic adar',
  'affinity',
  'chance that such a silence ends',
  'expected of alter',
  'alter revival rate',
  'alter share 2',
  'silence in rhythms',
  'expected contact days',
  'followed the like',
  'alive in the like',
  'alter returns',
  'windows alive',
]
const RANKED = ['days 1', 'days 4', 'silence', 'expected contact days']

export const columnOf = (name: string): number => {
  const column = FEATURES.indexOf(name)
  if (column < 0) throw new Error(`no such feature: ${name}`)
  return column
}

/** The features of a tie as its ego sees it, by name, in the order of a row's numbers. */
export const FEATURES: readonly string[] = [
  ...PLAIN_COLUMNS,
  ...COMPARED.map((name) => `relative ${name}`),
  ...RANKED.map((name) => `place by ${name}`),
]

const COMPARED_AT = COMPARED.map(columnOf)
const RANKED_AT = RANKED.map(columnOf)

export interface FeatureWriter {
  /** Writes a row for each of the ego's ties, in their order, from cell `start` on. */
  readonly writeEgoRows: (moment: Moment, ego: number, cells: Float32Array, start: number) => void
}

export const createFeatureWriter = (people: number, bgNbd: BgNbd): FeatureWriter => {
  const company: Company = createCompany(people)
  return {
    writeEgoRows: (moment, ego, cells, start) => {
      const list = moment.memory.tiesOf[ego] as readonly number[]
      const presence = presenceOf(moment, ego)
      company.visit(moment, ego)
      list.forEach((tie, row) => {
        const seen = seenBy(moment, tie, ego)
        const pen = { cells, at: start + row * FEATURES.length }
        writeContact(moment, seen, pen)
        writeRhythm(moment, seen, pen)
        writeBgNbd(bgNbd, moment, tie, pen)
        writePresence(presence, tie, pen)
        writeAlter(moment, seen, pen)
        writeCompany(moment, company, seen, pen)
        writeEgo(moment, seen, pen)
      })
      const place = { start, rows: list.length, size: FEATURES.length, into: PLAIN_COLUMNS.length }
      writeRelative(cells, place, COMPARED_AT, RANKED_AT)
    },
  }
}

const writeBgNbd = (bgNbd: BgNbd, { memory, now, horizon }: Moment, tie: number, pen: Pen): void => {
  const record = recordOf(memory, now, tie)
  write(pen, logOf(expectedDays(bgNbd, record, horizon), 1e-4))
  write(pen, chanceAlive(bgNbd, record))
}

const seenBy = ({ history }: Moment, tie: number, ego: number): SeenTie => {
  const isFirst = history.first[tie] === ego
  return {
    tie,
    ego,
    alter: (isFirst ? history.second[tie] : history.first[tie]) as number,
    mine: isFirst ? 1 : 0,
  }
}
