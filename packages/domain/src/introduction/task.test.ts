import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INTRODUCTION_STATES, INTRODUCTION_TASKS, introductionTask, taskSuggestion } from './index.ts'
import { introductionOf, stepsOf, TODAY } from './introduction.fixture.ts'

const taskOf = (change: Parameters<typeof introductionOf>[0] = {}, lastContactOn: string | null = null) =>
  introductionTask(introductionOf(change), {
    today: TODAY,
    lastContactOn: () => lastContactOn,
  })

const MADE = { state: 'made', steps: stepsOf(['requested', '2026-11-02'], ['made', '2026-11-20']) } as const
const MET = { state: 'met', steps: stepsOf(['requested', '2026-11-02'], ['met', '2026-11-20']) } as const
const OWN = { connectorId: null, connector: null, forId: 'bo', forPerson: 'Bo Lind' } as const

describe('what an introduction asks of a week', () => {
  it('is to ask the connector once more when the day to look after it has come, and not before', () => {
    expect(taskOf({ followUpOn: TODAY })).toEqual({
      introductionId: 'i1',
      personId: 'mira',
      kind: 'ask-once-more',
      suggestion: 'Ask Mira Solberg once more about an introduction to Ada Okafor, or let it rest',
      because: 'You asked on 2 November for an introduction to Ada Okafor; no answer is on record',
      dueOn: TODAY,
    })
    expect(taskOf({ followUpOn: '2026-11-24' })).toBeNull()
    expect(taskOf({ followUpOn: null })).toBeNull()
  })

  it('is to write to whom one was introduced until one has, then to look after it on its day', () => {
    const soon = { ...MADE, followUpOn: '2026-12-04' }
    expect(taskOf(soon)).toMatchObject({ kind: 'write', personId: 'ada', dueOn: '2026-11-27' })
    expect(taskOf(soon, '2026-11-19')).toMatchObject({ kind: 'write' })
    expect(taskOf(soon, '2026-11-20')).toBeNull()
    expect(taskOf({ ...MADE, followUpOn: TODAY }, '2026-11-20')).toMatchObject({
      kind: 'find-time',
      personId: 'ada',
    })
  })

  it('is to tell the connector what came of it, within a week of its end', () => {
    expect(taskOf({ ...MET, followUpOn: null })).toMatchObject({
      kind: 'tell-connector',
      personId: 'mira',
      because: 'Brought you to Ada Okafor; you have not told them of the meeting on 20 November',
      dueOn: '2026-11-27',
    })
    expect(taskOf({ ...MET, followUpOn: null, toldOn: TODAY })).toBeNull()
  })

  it('turns to both where the user brings two others together', () => {
    expect(taskOf(OWN)).toMatchObject({ kind: 'ask-both', personId: 'ada' })
    const agreed = { ...OWN, state: 'agreed', steps: stepsOf(['requested', '2026-11-02']) } as const
    expect(taskOf(agreed)).toMatchObject({ kind: 'ask-the-other', personId: 'ada' })
    expect(taskOf({ ...agreed, acceptedOn: TODAY })).toMatchObject({ kind: 'make' })
    expect(taskOf({ ...OWN, ...MADE })).toMatchObject({ kind: 'ask-whether-met', personId: 'bo' })
  })

  it('asks the connector where whom one was introduced to is not among the people', () => {
    expect(taskOf({ ...MADE, personId: null, person: null, wanted: 'The harbour master' })).toMatchObject({
      kind: 'ask-how-it-stands',
      personId: 'mira',
      because: 'Introduced you to The harbour master on 20 November; you have not met yet',
    })
  })

  it('always turns to somebody who has a part in it, never to the user, and is named by its words', () => {
    const who = fc.constantFrom(null, 'a', 'b')
    const day = fc.constantFrom(null, '2026-11-10', '2026-12-10')
    fc.assert(
      fc.property(
        fc.record({
          connectorId: who,
          personId: who,
          forId: who,
          state: fc.constantFrom(...INTRODUCTION_STATES),
          acceptedOn: day,
          followUpOn: day,
          toldOn: day,
        }),
        (change) => {
          const introduction = introductionOf(change)
          const task = taskOf(change)
          if (task === null) return
          expect([change.connectorId, change.personId, change.forId]).toContain(task.personId)
          const same = INTRODUCTION_TASKS.filter(
            (kind) => taskSuggestion(kind, introduction) === task.suggestion,
          )
          expect(same).toEqual([task.kind])
        },
      ),
    )
  })
})
