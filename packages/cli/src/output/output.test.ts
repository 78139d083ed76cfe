import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createStyle, fitText, padText, plainText, plainValue, table, textWidth, wrapText } from './index.ts'

const style = createStyle(false)

describe('text from other people', () => {
  test('cannot command the terminal or turn its line around', () => {
    expect(plainText('Ada\u001b[2J\u0007\u202eadA\u200b')).toBe('Ada␛[2J␇adA')
    expect(plainText('C1 \u009b31m, NUL \u0000, line\nbreak, tab\t.')).toBe(
      'C1 \ufffd31m, NUL ␀, line\nbreak, tab .',
    )
  })

  test('loses nothing else', () => {
    for (const name of [
      '李雷',
      'Zoë Ångström',
      'محمد',
      '👩‍👩‍👧 family'.replaceAll('\u200d', ''),
      'O’Brien',
    ]) {
      expect(plainText(name)).toBe(name)
    }
  })

  test('is made safe wherever it stands in an output', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(plainValue(value))).not.toMatch(
          /\\u00(0[0-9bce-f]|1[0-9a-f])|[\u007f-\u009f\u202a-\u202e]/,
        )
      }),
    )
  })
})

describe('columns', () => {
  test('count what a terminal shows, not characters', () => {
    expect(['Ada', '李雷', 'e\u0301', '🙂', ''].map(textWidth)).toEqual([3, 4, 1, 2, 0])
  })

  test('a text is never wider than it may be, and is padded to exactly what it must be', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => plainText(value).replaceAll('\n', ''))
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (value, columns) => {
        const fitted = fitText(value, columns)
        expect(textWidth(fitted)).toBeLessThanOrEqual(columns)
        expect(textWidth(padText(fitted, columns))).toBe(columns)
      }),
    )
  })

  test('wrapping keeps every word, and no line is too wide unless its one word is', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrapText(words.join(' '), 15)
        expect(lines.join(' ').split(' ')).toEqual(words)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(15)
      }),
    )
  })

  test('a table aligns its columns and fits the terminal', () => {
    const lines = table(
      [
        { title: 'Name', canShrink: true },
        { title: 'Rows', align: 'end' },
      ],
      [
        ['Ada', '7'],
        ['李雷 with a very long name that cannot all be shown', '1234'],
      ],
      { style, width: 30 },
    )
    expect(lines).toEqual([
      'Name                      Rows',
      'Ada                          7',
      '李雷 with a very long n…  1234',
    ])
  })
})
