import { describe, expect, it } from 'vitest'
import { fillDraft, isOver, startDraft, takeBack, takeWording, usualDue } from './objective-draft.ts'

const TODAY = '2026-11-23'
const empty = startDraft(null)
const written = { statement: 'Two seats by June', due: '2027-06-30', amount: 2, unit: 'seats' }
const reading = {
  due: '2027-09-30',
  amount: 3,
  unit: 'seats',
  mentions: { dates: [{ date: '2027-09-30', isDeadline: true }] },
}

describe('the due date of an objective', () => {
  it('starts at the end of a month, a quarter ahead', () => {
    expect(usualDue(TODAY)).toBe('2027-02-28')
    expect(usualDue('2027-11-30')).toBe('2028-02-29')
  })

  it('is over the day after', () => {
    expect(isOver(TODAY, TODAY)).toBe(false)
    expect(isOver('2026-11-22', TODAY)).toBe(true)
  })
})

describe('an objective while it is being written', () => {
  it('takes its date and its measure from the words', () => {
    expect(fillDraft(empty, reading, TODAY)).toMatchObject({
      due: '2027-09-30',
      dueFrom: 'words',
      measure: { amount: 3, unit: 'seats' },
      otherDue: null,
    })
  })

  it('has a usual date, and counts nothing, while the words say neither', () => {
    expect(fillDraft(empty, null, TODAY)).toMatchObject({
      due: '2027-02-28',
      dueFrom: 'usual',
      measure: { amount: null },
    })
  })

  it('takes no day that is only mentioned for the last one', () => {
    const mentions = { dates: [{ date: '2027-01-01', isDeadline: false }] }
    expect(fillDraft(empty, { ...reading, due: null, mentions }, TODAY).dueFrom).toBe('usual')
  })

  it('keeps what the user set, and offers what the words say beside it', () => {
    expect(fillDraft(startDraft(written), reading, TODAY)).toMatchObject({
      due: '2027-06-30',
      measure: { amount: 2, unit: 'seats' },
      otherDue: '2027-09-30',
      otherMeasure: { amount: 3, unit: 'seats' },
    })
  })

  it('offers nothing where the words agree', () => {
    const same = { ...reading, amount: 2, mentions: { dates: [{ date: '2027-06-30', isDeadline: true }] } }
    expect(fillDraft(startDraft(written), same, TODAY)).toMatchObject({ otherDue: null, otherMeasure: null })
  })

  it('goes back to one’s own words, however many proposals were taken', () => {
    const own = { ...empty, statement: 'meet people' }
    expect(takeBack(takeWording(takeWording(own, 'A'), 'B'))).toEqual(own)
  })
})
