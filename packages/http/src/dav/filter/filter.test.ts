import { describe, expect, test } from 'vitest'
import { readXml } from '../xml/index.ts'
import { matches, readContentLines, readFilter } from './index.ts'

const CARD = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'UID:uid-ada',
  'FN:Ada Okafor-Straße',
  'item1.EMAIL;TYPE="work,pref":ada@harbour.example',
  'item1.X-ABLabel:Office',
  'TEL;TYPE=cell:+44 20 7946 0958',
  'TEL;TYPE=work:+47 22 85 50 50',
  'NOTE:Likes tea\\, and talks of ',
  ' the sea: often',
  'END:VCARD',
  '',
].join('\r\n')

const passes = (inside: string, attributes = ''): boolean | string => {
  const element = readXml(`<filter xmlns="urn:ietf:params:xml:ns:carddav" ${attributes}>${inside}</filter>`)
  if (element === null) throw new SyntaxError(inside)
  const filter = readFilter(element)
  return typeof filter === 'string' ? filter : matches(filter, CARD)
}
const property = (name: string, inside = '', attributes = '') =>
  `<prop-filter name="${name}" ${attributes}>${inside}</prop-filter>`
const text = (wanted: string, attributes = '') => `<text-match ${attributes}>${wanted}</text-match>`

describe('a filter of cards', () => {
  test('without conditions lets every card pass', () => {
    expect(passes('')).toBe(true)
  })

  test('asks whether a property is there', () => {
    expect([passes(property('EMAIL')), passes(property('bday'))]).toEqual([true, false])
    const absent = '<is-not-defined/>'
    expect([passes(property('EMAIL', absent)), passes(property('BDAY', absent))]).toEqual([false, true])
  })

  test('looks at the value without its escapes and folds', () => {
    expect(passes(property('NOTE', text('tea, and talks of the sea: often')))).toBe(true)
  })

  test.each([
    ['i;unicode-casemap', 'OKAFOR-STRA', true],
    ['i;unicode-casemap', 'ÓKAFOR', false],
    ['i;ascii-casemap', 'okafor', true],
    ['i;octet', 'okafor', false],
    ['i;octet', 'Okafor', true],
  ])('compares by the collation %s', (collation, wanted, expected) => {
    expect(passes(property('FN', text(wanted, `collation="${collation}"`)))).toBe(expected)
  })

  test.each([
    ['equals', 'Ada Okafor-Straße', true],
    ['equals', 'Ada', false],
    ['starts-with', 'ada', true],
    ['ends-with', 'straße', true],
    ['ends-with', 'ada', false],
  ])('compares by %s', (type, wanted, expected) => {
    expect(passes(property('FN', text(wanted, `match-type="${type}"`)))).toBe(expected)
  })

  test('negated, is said of the card and not of one of its numbers', () => {
    const no = 'negate-condition="yes"'
    expect(passes(property('TEL', text('+44', no)))).toBe(false)
    expect(passes(property('TEL', text('+1 ', no)))).toBe(true)
    expect(passes(property('BDAY', text('1', no)))).toBe(false)
  })

  test('with several conditions wants any of them, or all of the same property', () => {
    const atWork =
      '<param-filter name="TYPE"><text-match match-type="equals">work</text-match></param-filter>'
    expect(passes(property('TEL', text('+44') + atWork, 'test="allof"'))).toBe(false)
    expect(passes(property('TEL', text('+47') + atWork, 'test="allof"'))).toBe(true)
    expect(passes(property('TEL', text('+44') + atWork))).toBe(true)
    expect(passes(property('FN', text('ada')) + property('FN', text('bo')))).toBe(true)
    expect(passes(property('FN', text('ada')) + property('FN', text('bo')), 'test="allof"')).toBe(false)
  })

  test('may name the group of a property, and ask for parameters', () => {
    expect([passes(property('ITEM1.EMAIL')), passes(property('item2.email'))]).toEqual([true, false])
    const typed = (inside: string) =>
      passes(property('EMAIL', `<param-filter name="type">${inside}</param-filter>`))
    expect([typed(''), typed('<is-not-defined/>'), typed(text('pref')), typed(text('home'))]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  test.each([
    [property('FN', '<sounds-like/>'), 'supported-filter'],
    [property('FN', text('x', 'match-type="regex"')), 'supported-filter'],
    [property('FN', text('x', 'collation="i;basic"')), 'supported-collation'],
    [property('FN', '', 'test="none"'), 'supported-filter'],
    [property(''), 'supported-filter'],
    ['<geo-filter/>', 'supported-filter'],
  ])('that asks for what is not known is refused: %s', (inside, refusal) => {
    expect(passes(inside)).toBe(refusal)
  })
})

test('a card is read line by line and loses none', () => {
  const lines = readContentLines(CARD)
  expect(lines.map(({ raw }) => `${raw}\r\n`).join('')).toBe(CARD)
  expect(lines.find(({ name }) => name === 'EMAIL')).toMatchObject({
    group: 'ITEM1',
    parameters: [{ name: 'TYPE', values: ['work,pref'] }],
  })
})
