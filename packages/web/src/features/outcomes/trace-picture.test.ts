import { expect, test } from 'vitest'
import { pictureOf, type Trace } from './trace-picture.ts'

const ADA = { personId: 'ada', person: 'Ada' }

const node = (id: string, kind: Trace['nodes'][number]['kind'], credit: number): Trace['nodes'][number] => ({
  id,
  kind,
  text: `Step ${id}`,
  on: '2026-01-01',
  until: '2026-01-01',
  credit,
  people: [ADA],
  count: 1,
  causes: [],
  isConfirmed: false,
})

const traceOf = (conversations: number): Trace => {
  const steps = Array.from({ length: conversations }, (_, at) => node(`c${at}`, 'conversation', 0.1))
  return {
    outcome: {
      outcomeId: 'o',
      kind: 'client',
      what: 'A client',
      value: null,
      currency: null,
      objectiveId: null,
      objective: null,
      organizationId: null,
      organization: null,
      progressId: null,
      on: '2026-02-01',
      people: [ADA],
    },
    began: null,
    nodes: [...steps, node('o', 'outcome', 0)],
    links: steps.flatMap(({ id }, at) => [
      { cause: id, effect: 'o', flow: 1 / conversations },
      ...(at === 0 ? [] : [{ cause: `c${at - 1}`, effect: id, flow: 0.05 }]),
    ]),
    chains: [],
    undated: [],
    excluded: [],
    notice: null,
  }
}

test('three steps with a person stand below each other, and the outcome is last', () => {
  const { boxes, columns } = pictureOf(traceOf(3))
  expect(boxes.map(({ id, column, row }) => [id, column, row])).toEqual([
    ['c0', 0, 0],
    ['c1', 0, 1],
    ['c2', 0, 2],
    ['o', 1, 0],
  ])
  expect(columns).toBe(2)
})

test('of many, those between the first and the last become one, with all of their credit', () => {
  const { boxes, bands } = pictureOf(traceOf(9))
  expect(boxes.map(({ text }) => text)).toEqual(['Step c0', '7 times more with Ada', 'Step c8', 'Step o'])
  expect(boxes[1]?.credit).toBeCloseTo(0.7)
  expect(bands.find(({ from, to }) => from === 'c1' && to === 'o')?.flow).toBeCloseTo(7 / 9)
})

test('whatever is drawn, its credit is that of the trace', () => {
  for (const count of [1, 4, 12]) {
    const trace = traceOf(count)
    const sum = (all: readonly { readonly credit: number }[]) =>
      all.reduce((total, { credit }) => total + credit, 0)
    expect(sum(pictureOf(trace).boxes)).toBeCloseTo(sum(trace.nodes))
  }
})
