import type { Io } from '@rapport/cli'
import { registry } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { localDate } from '../local-date.ts'
import type { Rapport } from '../open-rapport.ts'
import { fillDemo } from './fill-demo.ts'

let whole: TestRuntime
beforeAll(async () => {
  const now = new Date()
  whole = await createTestRuntime(inject('clusters')[18], { now, today: localDate(now) })
})
afterAll(() => whole.close())

const silent = {
  write: (_text: string, done?: () => void) => {
    done?.()
    return true
  },
}
const io = { stdout: silent, stderr: silent, environment: {} } as unknown as Io

/** Fills until the named operation is called for the nth time, as if the machine went off there. */
const fillUntil = async (name: string, nth: number): Promise<unknown> => {
  const { runtime, run } = whole
  let calls = 0
  const rapport: Rapport = {
    store: runtime.store,
    workspaceId: runtime.workspaceId,
    prepare: async () => null,
    close: async () => {},
    run: (operation, input) => {
      if (operation.name === name) calls += 1
      if (operation.name === name && calls === nth) throw new Error('The machine went off.')
      return run(operation, input)
    },
  }
  return fillDemo(rapport, io).catch((error: Error) => error.message)
}

const standing = async () => {
  const { call } = whole
  const [networks, objectives, few, venues, learned, favors, promised, targets, asked, outcomes, imports] =
    await Promise.all([
      call(registry.network.list),
      call(registry.objective.list),
      call(registry.few.list),
      call(registry.venue.list),
      call(registry.learned.list),
      call(registry.favor.list),
      call(registry['follow-up'].list),
      call(registry.target.list, { all: true }),
      call(registry.intro.list),
      call(registry.outcome.list),
      call(registry.import.list),
    ])
  const plan = await call(registry.plan.week)
  return {
    members: networks.networks.map(({ members }: { members: number }) => members > 0),
    needs: objectives.objectives.map(({ needs }: { needs: unknown[] }) => needs.length),
    counted: objectives.objectives.map(({ amount }: { amount: number }) => amount),
    done: objectives.objectives.map(({ done }: { done: number }) => done),
    few: few.count,
    venues: venues.venues.length,
    series: venues.series.length,
    hasLines: new Set(learned.learned.map(({ personId }: { personId: string | null }) => personId)).size > 9,
    favors: favors.favors.filter(({ isOwn }: { isOwn: boolean }) => isOwn).length,
    promised: promised.total,
    targets: targets.targets.map(({ state }: { state: string }) => state),
    asked: asked.introductions.map(({ state }: { state: string }) => state).sort(),
    outcomes: outcomes.total,
    kept: plan.items.filter(({ state }: { state: string }) => state === 'agreed').length,
    imports: imports.imports.length,
  }
}

/** Ten fillings one after the other, in milliseconds. */
const LONG_ENOUGH = 180_000

test(
  'a demo that is interrupted again and again is filled in the end, with nothing twice',
  async () => {
    const stops = [
      ['network.add', 2],
      ['need.add', 2],
      ['network.join', 2],
      ['few.add', 3],
      ['venue.add', 2],
      ['progress.add', 1],
      ['favor.log', 1],
      ['follow-up.add', 2],
      ['target.add', 2],
      ['target.move', 2],
      ['intro.request', 2],
      ['outcome.add', 1],
      ['learned.add', 5],
      ['plan.agree', 1],
    ] as const
    for (const [name, nth] of stops) expect(await fillUntil(name, nth)).toBe('The machine went off.')
    expect(await fillUntil('nothing', 1)).toEqual({ ok: true, value: null })
    const filled = await standing()
    expect(filled).toEqual({
      members: [true, true, true],
      needs: [3, 3, 3],
      counted: expect.arrayContaining([1, 5, 6]),
      done: expect.arrayContaining([0, 0, 1]),
      few: 6,
      venues: 3,
      series: 2,
      // The world is another every day, and in some of them a namesake stands in the way.
      hasLines: true,
      favors: 5,
      promised: 4,
      targets: ['pursuing', 'mapping', 'identified', 'disqualified'],
      asked: ['agreed', 'met', 'requested'],
      outcomes: 1,
      kept: 1,
      imports: 1,
    })
    expect(await fillUntil('nothing', 1)).toEqual({ ok: true, value: null })
    expect(await standing()).toEqual(filled)
  },
  LONG_ENOUGH,
)
