import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import {
  allCards,
  appleUid,
  generateAddressBooks,
  identityTableOf,
  LOOKALIKE_KINDS,
  type Source,
} from './index.ts'

const books = generateAddressBooks({ seed: 7, people: 400 })
const cards = allCards(books)
const fileOf = (source: Source) => {
  const file = books.files.find((one) => one.source === source)
  if (file === undefined) throw new Error(`No file of ${source}`)
  return file
}
const rowsOf = (text: string): Record<string, string>[] =>
  parse(text, { columns: true, skip_empty_lines: true })

const FOR_FICTION = new RegExp(
  `^\\+(?:${[
    '1\\d{3}55501\\d{2}',
    '447700900\\d{3}',
    '44(?:207946|161496|121496)0\\d{3}',
    '33(?:63998|19900|46571)\\d{4}',
    '4917139200\\d{2}',
    '49(?:3023125|4066969|8999998)\\d{3}',
    '463139006\\d{2}',
  ].join('|')})$`,
)

describe('generated address books', () => {
  it('are the same for the same seed, and others for another', () => {
    const texts = (seed: number) => generateAddressBooks({ seed, people: 60 }).files.map(({ text }) => text)
    expect(texts(3)).toEqual(texts(3))
    expect(texts(3)).not.toEqual(texts(4))
  })

  it('hold everybody at least once', () => {
    expect(new Set(cards.map(({ person }) => person)).size).toBe(400)
  })

  it('know different people each, and some people in every book', () => {
    const holders = books.files.map((file) => new Set(file.cards.map(({ person }) => person)))
    for (const holder of holders) expect(holder.size).toBeLessThan(350)
    expect(books.people.some(({ number }) => holders.every((holder) => holder.has(number)))).toBe(true)
  })

  it('have a row to every card, in order', () => {
    const linkedin = fileOf('linkedin')
    const connections = rowsOf(linkedin.text.slice(linkedin.text.indexOf('First Name,')))
    expect(connections.map((row) => row['First Name'])).toEqual(linkedin.cards.map(({ given }) => given))
    for (const source of ['google', 'outlook'] as const) {
      const { text, cards: own } = fileOf(source)
      expect(rowsOf(text).map((row) => row['Last Name'])).toEqual(own.map(({ family }) => family))
    }
    const uids = [...fileOf('apple').text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
    expect(uids).toEqual(fileOf('apple').cards.map(appleUid))
  })

  it('fold their vCards at 75 octets', () => {
    for (const line of fileOf('apple').text.split('\r\n'))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('reach nobody: every mailbox is an example, every number is set aside for fiction', () => {
    for (const { emails } of cards) {
      for (const { address } of emails) expect(address).toMatch(/\.example$/)
    }
    for (const { mobile, homePhone } of books.people) {
      expect(mobile).toMatch(FOR_FICTION)
      expect(homePhone).toMatch(FOR_FICTION)
    }
  })

  it('give nobody the mobile number of somebody else', () => {
    expect(new Set(books.people.map(({ mobile }) => mobile)).size).toBe(400)
    expect(new Set(books.people.map(({ slug }) => slug)).size).toBe(400)
  })

  it('hold every kind of lookalikes', () => {
    expect(new Set(books.lookalikes.map(({ kind }) => kind))).toEqual(new Set(LOOKALIKE_KINDS))
  })

  it('let father and son share name and home phone, but no mobile', () => {
    const [father, son] = (books.lookalikes.find(({ kind }) => kind === 'father-and-son')?.people ?? []).map(
      (number) => books.people[number],
    )
    expect(son?.given).toEqual(father?.given)
    expect(son?.homePhone).toBe(father?.homePhone)
    expect(son?.mobile).not.toBe(father?.mobile)
  })

  it('can be had as a table without writing files', () => {
    const table = identityTableOf(cards)
    expect(table.size).toBe(cards.length)
    for (const column of table.columns) expect(column).toHaveLength(cards.length)
  })
})
