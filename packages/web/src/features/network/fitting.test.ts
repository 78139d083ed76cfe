import { describe, expect, it } from 'vitest'
import { fitting } from './fitting.ts'

const PEOPLE = [
  { name: 'Séverine Halden', title: 'Director, Purchasing', organization: 'Orrin Freight' },
  { name: 'Bo Lind', title: null, organization: null },
]
const names = (typed: string) => fitting(PEOPLE, typed).map(({ name }) => name)

describe('filtering members', () => {
  it('finds by the beginnings of words in name, title and organization, accents and case aside', () => {
    expect(names('severine')).toEqual(['Séverine Halden'])
    expect(names('orr pur')).toEqual(['Séverine Halden'])
    expect(names('rrin')).toEqual([])
  })

  it('shows everybody while nothing is typed', () => {
    expect(names('  ')).toHaveLength(2)
  })
})
