import { describe, expect, it } from 'vitest'
import { historyOf } from './history.ts'
import { readMessages } from './read-messages.ts'

const read = (text: string) => {
  const result = readMessages(text)
  if (!result.ok) throw new Error(`line ${result.failure.line}: ${result.failure.reason}`)
  return result.value
}

describe('reading messages', () => {
  it('takes blanks, tabs, commas, Windows line ends, blank lines and comments', () => {
    const messages = read('# who to whom\n% when\n\na b 10\r\nb\tc\t20\r\n  c,a,30,more\n')
    expect(messages.names).toEqual(['a', 'b', 'c'])
    expect([...messages.seconds]).toEqual([10, 20, 30])
  })

  it('names the line that is no message', () => {
    expect(readMessages('a b 10\n\na b\n')).toEqual({
      ok: false,
      failure: { line: 3, reason: 'too-few-columns' },
    })
    expect(readMessages('a b noon')).toEqual({ ok: false, failure: { line: 1, reason: 'no-time' } })
  })

  it('reads an empty file as no messages', () => {
    expect(historyOf(read('')).ties).toBe(0)
  })
})

describe('a history', () => {
  // The first and the last line of each are the half percent cut off.
  it('has a tie for each two people, whoever wrote, and none for somebody alone', () => {
    const history = historyOf(read('x y 0\na b 86400\nb a 172800\na a 180000\na c 259200\nx y 500000'))
    expect(history.ties).toBe(2)
    expect([...history.tie]).toEqual([0, 0, 1])
    expect([...history.fromFirst]).toEqual([1, 0, 1])
    expect([...history.at]).toEqual([1, 2, 3])
  })

  it('is in the order of time, whatever the order of the file', () => {
    const history = historyOf(read('x y 900\na b 300\na c 100\nb c 200\nx y 0'))
    expect([...history.at].map((day) => Math.round(day * 86_400))).toEqual([100, 200, 300])
  })

  it('cuts off strays at both ends', () => {
    const lines = Array.from({ length: 1_000 }, (_, index) => `a b ${1_000_000 + index}`)
    expect(historyOf(read(['a b 1', ...lines, 'a b 9999999999'].join('\n'))).at.length).toBe(990)
  })

  it('tells a circular by the sender and the second', () => {
    const history = historyOf(read('x y 0\na b 100\na c 100\nb c 100\na b 200\nx y 900'))
    expect([...history.crowd]).toEqual([2, 2, 1, 1])
  })
})
