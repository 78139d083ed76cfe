import { describe, expect, it } from 'vitest'
import { answerFromFile, type PathAnswer } from './file-paths.ts'

const clock = () => 0

const ask = (text: string, pairs: string, k = 3): Promise<PathAnswer> =>
  answerFromFile(
    new Blob([text]).stream(),
    { k, maxHops: null, asked: { pairs: new TextEncoder().encode(pairs) } },
    clock,
  )

const ROWS = ['1,2,0.5', '2,10,0.5', '1,3,0.5', '3,10,0.5', '10,ann,1', '1,10,0.25']

describe('paths in a list of ties', () => {
  it('are the same however its rows are sorted', async () => {
    const answer = await ask(ROWS.join('\n'), '1,ann')
    expect(answer).toMatchObject({
      answers: [
        {
          paths: [
            { nodes: ['1', '10', 'ann'], probability: 0.25 },
            { nodes: ['1', '2', '10', 'ann'], probability: 0.25 },
            { nodes: ['1', '3', '10', 'ann'], probability: 0.25 },
          ],
        },
      ],
    })
    expect(await ask([...ROWS].reverse().join('\n'), '1,ann')).toEqual(answer)
  })

  it('account for every row', async () => {
    const rows = [...ROWS, '2,1,0.125', '1,4,0', '1,1,1', '1,5,2', 'x']
    const answer = await ask(rows.join('\n'), '1,2', 1)
    expect(answer).toMatchObject({
      answers: [{ paths: [{ nodes: ['1', '2'], probability: 0.5 }] }],
      read: { rows: 11, ties: 6, doubles: 1, none: 1, rejected: 3 },
    })
  })

  it('say of each pair why it cannot be answered, and answer the others', async () => {
    const answer = await ask(ROWS.join('\n'), 'from,to\n1,nobody\n1\n2,2\n1,2\n', 1)
    expect(answer.kind === 'answered' && answer.answers.map(({ problem }) => problem)).toEqual([
      { line: 2, code: 'not-in-list', value: 'nobody' },
      { line: 3, code: 'not-a-pair', value: '1' },
      { line: 4, code: 'same', value: '2' },
      null,
    ])
  })

  it('take a million lines, half of them broken, without losing one', async () => {
    const block = Array.from(
      { length: 500 },
      (_, row) => `${row},${row + 1},0.5\n${row},${row + 1}x,7\n`,
    ).join('')
    const answer = await ask(block.repeat(1_000), '0,3', 1)
    expect(answer).toMatchObject({
      answers: [{ paths: [{ nodes: ['0', '1', '2', '3'], probability: 0.125 }] }],
      read: { rows: 1_000_000, ties: 500, doubles: 499_500, rejected: 500_000 },
    })
  }, 60_000)
})
