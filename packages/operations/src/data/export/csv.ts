import { toCsv } from '../csv.ts'
import type { Exporter } from './exported.ts'

const HEADER = [
  'Name',
  'Title',
  'Organization',
  'Function',
  'Level',
  'Connected On',
  'Last Contact',
  'Strength',
]

/** A table of the people, for spreadsheets. */
export const exportCsv: Exporter = async ({ snapshot, today }) => {
  const current = await snapshot()
  const relationships = current.relationships(today)
  const rows = current.people.map((person, index) => [
    person.name,
    person.title,
    person.organization,
    person.function,
    person.level,
    person.connectedOn,
    relationships[index]?.lastContactOn ?? null,
    String(relationships[index]?.strength ?? 0),
  ])
  return {
    name: 'rapport-people',
    ending: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    content: [toCsv([HEADER, ...rows])],
  }
}
