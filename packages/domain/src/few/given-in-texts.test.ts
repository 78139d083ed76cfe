import { describe, expect, it } from 'vitest'
import { personOf } from '../strength/log.fixture.ts'
import { givenInTexts } from './given-in-texts.ts'
import { deedOf } from './input.fixture.ts'
import type { SaidText } from './records.ts'

const people = [
  personOf({ personId: 'ana', name: 'Ana Ribeiro', givenName: 'Ana' }),
  personOf({ personId: 'jonas', name: 'Jonas Berg', givenName: 'Jonas' }),
]

const read = (text: string, change: Partial<SaidText> = {}, known = [deedOf('x', 'help', null)]) =>
  givenInTexts(
    [
      {
        textId: 't1',
        source: 'message',
        on: '2026-05-04',
        direction: 'sent',
        subject: null,
        text,
        people: ['ana'],
        ...change,
      },
    ],
    people,
    known,
  ).map(({ personId, kind, about }) => [personId, kind, about])

describe('what the user did for somebody', () => {
  it('is read in the user’s own message', () => {
    expect(read('Let me introduce you to Jonas Berg, who runs the yard.')).toEqual([
      ['ana', 'introduction', 'Jonas Berg'],
    ])
    expect(read('I passed your name on to the head of the yard.')).toEqual([['ana', 'lead', null]])
  })

  it('is read in their thanks for it', () => {
    expect(read('Thank you for your advice, it helped.', { direction: 'received' })).toEqual([
      ['ana', 'help', null],
    ])
  })

  it('is read in the user’s notes', () => {
    const note = { source: 'note', direction: 'mutual' } as const
    expect(read('I introduced her to Jonas at the yard.', note)).toEqual([['ana', 'introduction', 'Jonas']])
    expect(read('I helped her with the tender.', note)).toEqual([['ana', 'help', null]])
    expect(read('She introduced me to Jonas.', note)).toEqual([])
    expect(read('I could have helped her.', note)).toEqual([])
  })

  it('is given to both who are introduced in one message', () => {
    expect(read('Ana, Jonas, I am introducing you two.', { people: ['ana', 'jonas'] })).toEqual([
      ['ana', 'introduction', 'Jonas Berg'],
      ['jonas', 'introduction', 'Ana Ribeiro'],
    ])
  })

  it('is not what the user asks, or thanks for', () => {
    expect(read('Could you introduce me to Jonas Berg?')).toEqual([])
    expect(read('Thank you for your help.')).toEqual([])
  })

  it('is not told twice where it is kept already', () => {
    const text = 'Let me introduce you to Jonas Berg, who runs the yard.'
    expect(read(text, {}, [deedOf('ana', 'introduction', '2026-05-01')])).toEqual([])
  })
})
