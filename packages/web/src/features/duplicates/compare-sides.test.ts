import { describe, expect, it } from 'vitest'
import { compareSides } from './compare-sides.ts'
import { inventSide } from './invent-pair.ts'
import { toggleChoice } from './toggle-choice.ts'

const bob = inventSide('a', {
  name: 'Bob Müller',
  title: 'Buyer',
  organization: 'Halden Freight',
  emails: ['bob@halden.example', 'bm@home.example'],
  phones: ['+47 912 34 567'],
  hasPhoto: true,
})
const robert = inventSide('b', {
  name: 'Robert Müller',
  emails: ['BOB@halden.example'],
  phones: ['0047 91234567'],
  birthday: '--03-14',
  hasPhoto: true,
})

describe('two people side by side', () => {
  it('says what agrees, whatever it is written like, what differs, and what only one says', () => {
    const rows = compareSides([bob, robert])
    expect(rows.map(({ label, agreement }) => [label, agreement])).toEqual([
      ['Name', 'different'],
      ['Position', 'one-sided'],
      ['E-mail', 'same'],
      ['Number', 'same'],
      ['Birthday', 'one-sided'],
      ['Picture', 'different'],
    ])
  })

  it('leaves out what neither says', () => {
    expect(compareSides([inventSide('a'), inventSide('b')]).map(({ label }) => label)).toEqual(['Name'])
  })

  it('lets one choose only where both have something and it differs', () => {
    expect(compareSides([bob, robert]).flatMap(({ choice }) => choice ?? [])).toEqual(['name', 'photo'])
    expect(toggleChoice(new Set(), 'birthday', [bob, robert])).toEqual(new Set())
    const taken = toggleChoice(new Set(), 'name', [bob, robert])
    expect(taken).toEqual(new Set(['name']))
    expect(toggleChoice(taken, 'name', [bob, robert])).toEqual(new Set())
  })
})
