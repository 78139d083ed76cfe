import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLine } from './read-line.ts'

const read = (line: string) => readLine(line).map(({ kind, text }) => `${kind}: ${text}`)

describe('a line noted after a conversation', () => {
  it('holds what somebody works on, needs and offers', () => {
    expect(
      read(
        'moving the warehouse to Rotterdam; looks for a customs broker; can introduce people at “Halcyon”',
      ),
    ).toEqual([
      'working-on: moving the warehouse to Rotterdam',
      'need: a customs broker',
      'offer: introduce people at “Halcyon”',
    ])
  })

  it('is split at a comma or an "and" only where a cue follows', () => {
    expect(read('needs an architect and a good insurer, soon')).toEqual([
      'need: an architect and a good insurer, soon',
    ])
    expect(read('needs an architect and knows a good insurer')).toEqual([
      'need: an architect',
      'offer: a good insurer',
    ])
    expect(read('needs a broker who speaks Polish and can travel')).toEqual([
      'need: a broker who speaks Polish and can travel',
    ])
    expect(read('needs a notary; a dentist; moving in May')).toEqual([
      'need: a notary',
      'need: a dentist',
      'working-on: moving in May',
    ])
  })

  it('is no need where none is left', () => {
    expect(read('no longer looking for a job')).toEqual(['working-on: no longer looking for a job'])
    expect(read('doesn’t need a lawyer')).toEqual(['working-on: doesn’t need a lawyer'])
    expect(read('she can’t travel')).toEqual(['working-on: she can’t travel'])
    expect(read('zoekt geen baan meer')).toEqual(['working-on: zoekt geen baan meer'])
  })

  it('keeps its words where they tell of whom they are', () => {
    expect(read('their plant in Brno needs a heat pump')).toEqual([
      'need: their plant in Brno needs a heat pump',
    ])
    expect(read('St. Gallen office moved')).toEqual(['working-on: St. Gallen office moved'])
  })

  it('is read in six languages, and about oneself', () => {
    expect(read('I can review contracts')).toEqual(['offer: review contracts'])
    expect(read('Ich suche eine Werkstatt und kann Holz liefern')).toEqual([
      'need: eine Werkstatt',
      'offer: Holz liefern',
    ])
    expect(read("a besoin d'un local, peut prêter un camion")).toEqual([
      'need: un local',
      'offer: prêter un camion',
    ])
    expect(read('busca un socio y ofrece un taller')).toEqual(['need: un socio', 'offer: un taller'])
    expect(read('precisa de um sócio e oferece uma oficina')).toEqual([
      'need: um sócio',
      'offer: uma oficina',
    ])
    expect(read('heeft een loods nodig, werkt aan een boek')).toEqual([
      'need: een loods nodig',
      'working-on: een boek',
    ])
  })

  it('is never lost, whatever it is', () => {
    expect(read('  ')).toEqual(['working-on: '])
    expect(read('hiring!')).toEqual(['need: hiring!'])
    expect(read('👋 …')).toEqual(['working-on: 👋 …'])
    const pieces = fc.constantFrom(
      'needs',
      'a',
      'broker',
      ';',
      ',',
      'and',
      'can',
      'who',
      '.',
      'sucht',
      'not',
      '"x"',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 25 }), (words) => {
        const line = words.join(' ')
        const told = readLine(line)
          .map(({ text }) => text)
          .join(' ')
        for (const word of ['broker', 'x']) {
          const among = (text: string) => text.split(/[^a-z]+/).filter((each) => each === word).length
          expect(among(told)).toBe(among(line))
        }
        expect(readLine(line)).toEqual(readLine(line))
      }),
    )
  })
})
