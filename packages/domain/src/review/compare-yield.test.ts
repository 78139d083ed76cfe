import { expect, it } from 'vitest'
import { compareYield } from './compare-yield.ts'

const all = { minutes: 6000, yields: 12 }

it('finds what took a third of the time and brought nothing', () => {
  // 1 − (2/3)^12 would be 1 %: chance alone seldom leaves it empty.
  expect(compareYield({ minutes: 2000, yields: 0 }, all)).toBe('less')
  expect(compareYield({ minutes: 2000, yields: 4 }, all)).toBe('usual')
  expect(compareYield({ minutes: 600, yields: 5 }, all)).toBe('more')
})

it('says nothing of a few hours, or where little came of anything', () => {
  expect(compareYield({ minutes: 600, yields: 0 }, all)).toBe('usual')
  expect(compareYield({ minutes: 90, yields: 0 }, all)).toBe('too-little')
  expect(compareYield({ minutes: 2000, yields: 0 }, { minutes: 6000, yields: 4 })).toBe('too-little')
  expect(compareYield({ minutes: 2000, yields: 0 }, { minutes: 0, yields: 9 })).toBe('too-little')
})

it('asks more of each the more pieces are looked at', () => {
  const third = { minutes: 2000, yields: 0 }
  expect(compareYield(third, all, 2)).toBe('less')
  expect(compareYield(third, all, 26)).toBe('usual')
})
