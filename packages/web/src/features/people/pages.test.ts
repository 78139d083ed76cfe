import { describe, expect, it } from 'vitest'
import { PAGE_SIZE, pagesFor } from './pages.ts'

describe('pagesFor', () => {
  it('asks for no further page while the first holds what is seen', () => {
    expect(pagesFor(0, PAGE_SIZE - 1)).toEqual([])
  })

  it('asks for both pages where a screen lies across two', () => {
    expect(pagesFor(PAGE_SIZE * 2 - 5, PAGE_SIZE * 2 + 5)).toEqual([1, 2])
  })
})
