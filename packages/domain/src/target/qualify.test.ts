import { describe, expect, it } from 'vitest'
import { qualify } from './qualify.ts'
import { criterionOf, findingOf } from './target.fixture.ts'

const REQUIRED = criterionOf()
const SECOND = criterionOf({ criterionId: 'c2', text: 'Buys in Rotterdam', place: 1 })
const NICE = criterionOf({ criterionId: 'c3', text: 'Has a graduate scheme', isRequired: false, place: 2 })

describe('qualification', () => {
  it('holds when all that is required is met, whatever else is not known', () => {
    const found = qualify([REQUIRED, NICE], [findingOf('c1', true)])
    expect(found).toMatchObject({ verdict: 'qualifies', suggestion: null, met: 1, unknown: 1 })
    expect(found.next?.criterionId).toBe('c3')
    expect(found.text).toBe('Meets all you require; 1 other thing not known yet')
  })

  it('fails at one required criterion that is not met, and says that as the reason to drop it', () => {
    const found = qualify([REQUIRED, SECOND], [findingOf('c1', false, 'Serves one city only')])
    expect(found.verdict).toBe('fails')
    expect(found.suggestion).toBe('Not met: Ships abroad (Serves one city only)')
  })

  it('does not fail at something that is only wished for', () => {
    expect(qualify([REQUIRED, NICE], [findingOf('c1', true), findingOf('c3', false)]).verdict).toBe(
      'qualifies',
    )
  })

  it('names the first required thing that is not known as the next to find out', () => {
    const found = qualify([NICE, SECOND, REQUIRED], [findingOf('c1', true)])
    expect(found).toMatchObject({ verdict: 'open', text: 'Still to find out: “Buys in Rotterdam”' })
    expect(found.next?.criterionId).toBe('c2')
  })

  it('judges nothing where nothing is asked', () => {
    expect(qualify([], [])).toMatchObject({ verdict: 'unasked', next: null, suggestion: null })
  })

  it('says texts of others on one line', () => {
    const odd = criterionOf({ text: 'Ships\n‮abroad' })
    expect(qualify([odd], []).text).toBe('Still to find out: “Ships abroad”')
  })
})
