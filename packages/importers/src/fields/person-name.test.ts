import { describe, expect, it } from 'vitest'
import { splitFamilyName } from './person-name.ts'

describe('a family name', () => {
  it.each([
    ['Doe, Ph.D.', 'Doe', 'Ph.D.'],
    ['Smith MBA, PMP', 'Smith', 'MBA, PMP'],
    ['van der Berg PhD MBA', 'van der Berg', 'PhD MBA'],
    ['Doe Jr.', 'Doe', 'Jr.'],
    ['SMITH MBA', 'SMITH', 'MBA'],
    [', PhD', '', 'PhD'],
  ])('gives up what stands behind it: "%s"', (cell, family, suffix) => {
    expect(splitFamilyName(cell)).toEqual({ family, suffix })
  })

  it.each([
    'Ma',
    'LEE MA',
    'MBA',
    'Müller-Lüdenscheidt',
    '王',
    'الخوارزمي',
    '🚀 Rocket 👩🏽‍🚀',
    'O’Neil',
    '=SUM(A1)',
    '',
  ])('stays whole: "%s"', (cell) => {
    expect(splitFamilyName(cell)).toEqual({ family: cell, suffix: null })
  })
})
