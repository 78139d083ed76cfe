import type { Progress } from '@rapport/operations'
import { describe, expect, test, vi } from 'vitest'
import { type CallEvent, createCallBoard } from './call-board.ts'

const ID = '0192f0c1-0000-7000-8000-000000000001'
const half: Progress = { phase: 'Reading', done: 1, total: 2, unit: 'rows' }

const watching = (board = createCallBoard()) => {
  const events: CallEvent[] = []
  const stop = board.watch(ID, (event) => events.push(event))
  return { board, events, stop }
}

describe('the board of running calls', () => {
  test('a watcher hears progress and the end, also when it came before the call', () => {
    const { board, events } = watching()
    const call = board.begin(ID)
    call?.progress(half)
    call?.end()
    expect(events).toEqual([
      { type: 'progress', progress: half },
      { type: 'end', started: true },
    ])
  })

  test('a watcher that comes late hears how far the call is', () => {
    const board = createCallBoard()
    board.begin(ID)?.progress(half)
    expect(watching(board).events).toEqual([{ type: 'progress', progress: half }])
  })

  test('cancelling aborts the call, and only one that runs', () => {
    const board = createCallBoard()
    expect(board.cancel(ID)).toBe(false)
    const call = board.begin(ID)
    expect(board.cancel(ID)).toBe(true)
    expect(call?.signal.aborted).toBe(true)
    call?.end()
    expect(board.cancel(ID)).toBe(false)
  })

  test('one id names one call at a time', () => {
    const board = createCallBoard()
    const call = board.begin(ID)
    expect(board.begin(ID)).toBeNull()
    call?.end()
    expect(board.begin(ID)).not.toBeNull()
  })

  test('a watcher whose call never begins is told so', () => {
    vi.useFakeTimers()
    const { events } = watching()
    vi.advanceTimersByTime(60_000)
    expect(events).toEqual([{ type: 'end', started: false }])
    vi.useRealTimers()
  })

  test('it remembers nothing of what has ended, and holds no more than its limit', () => {
    const board = createCallBoard()
    const calls = Array.from({ length: 1_000 }, (_, index) => board.begin(String(index)))
    expect(calls.every((call) => call !== null)).toBe(true)
    expect(board.begin('one more')).toBeNull()
    const late = watching(board)
    expect(late.events).toEqual([{ type: 'end', started: false }])
    for (const call of calls) call?.end()
    expect(board.begin('one more')).not.toBeNull()
  })
})
