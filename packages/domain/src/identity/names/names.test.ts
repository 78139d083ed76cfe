import { describe, expect, it } from 'vitest'
import {
  areNameVariants,
  foldNameText,
  hasUncertainReading,
  isNicknameOf,
  nameGeneration,
  nameKeys,
  nameVariants,
  parseFullName,
  sameNameAnyOrder,
} from './index.ts'

describe('folding a name', () => {
  it.each([
    ['  Zoë   O’Brien-Løvenskiold ', 'zoe obrien lovenskiold'],
    ['Сергей Щукарев', 'sergey shchukarev'],
    ['Γιώργος', 'giorgos'],
    ['Mira 🚚 Okonkwo', 'mira okonkwo'],
    ['ＡＤＡ', 'ada'],
    ['🌱', ''],
  ])('turns %j into %j', (name, folded) => {
    expect(foldNameText(name)).toBe(folded)
  })

  it('is the same for every normal form of a text', () => {
    expect(foldNameText('Nguyễn'.normalize('NFD'))).toBe(foldNameText('Nguyễn'.normalize('NFC')))
  })
})

describe('the spellings of a name', () => {
  it.each([
    ['Müller', 'Mueller', 'Muller'],
    ['Søren', 'Soeren', 'Soren'],
    ['Åse', 'Aase'],
    ['Großmann', 'Grossmann', 'Grosmann'],
    ['Sergei', 'Sergey', 'Serguei', 'Sergej', 'Сергей'],
    ['Yuri', 'Iurii', 'Yuriy', 'Jurij', 'Юрий'],
    ['Ivanov', 'Iwanow', 'Ivanoff'],
    ['Petrović', 'Petrovic', 'Petrovich', 'Petrowitsch'],
    ['Nikolai', 'Nicolay'],
    ['Philipp', 'Filip', 'Phillip'],
  ])('share a key: %s, %s …', (...names) => {
    const keys = names.map((name) => nameKeys(name).at(-1))
    expect(new Set(keys)).toEqual(new Set([keys[0]]))
  })

  it.each([
    ['Jan', 'Ian'],
    ['Chen', 'Ken'],
    ['Meyer', 'Mayer'],
    ['Lee', 'Le'],
  ])('keep %s and %s apart', (left, right) => {
    expect(nameKeys(left).at(-1)).not.toBe(nameKeys(right).at(-1))
  })
})

describe('nicknames', () => {
  it.each([
    ['Bob', 'Robert'],
    ['Nessie', 'Agnes'],
    ['Jock', 'John'],
    ['Hal', 'Henry'],
    ['Alex', 'Alexander'],
    ['Alex', 'Alexandra'],
  ])('%s is one of %s', (nickname, given) => {
    expect(isNicknameOf(nickname, given)).toBe(true)
    expect(isNicknameOf(given, nickname)).toBe(false)
    expect(nameVariants(nickname)).toContain(given.toLowerCase())
    expect(nameVariants(given)).toContain(nickname.toLowerCase())
  })

  it('do not join the names they share', () => {
    expect(areNameVariants('Alexander', 'Alexandra')).toBe(false)
  })

  it('of one name go together', () => {
    expect(areNameVariants('Bob', 'Robbie')).toBe(true)
  })
})

describe('taking a name apart', () => {
  const parts = (text: string) => {
    const { prefix, given, additional, family, suffix } = parseFullName(text)
    return [prefix, given, additional, family, suffix].join('|')
  }
  it.each([
    ['Robert Mueller', '|Robert||Mueller|'],
    ['Mueller, Robert James', '|Robert|James|Mueller|'],
    ['Dr. Robert Mueller, PhD, MBA', 'Dr.|Robert||Mueller|PhD MBA'],
    ['Prof. Dr. rer. nat. Anke van der Berg', 'Prof. Dr. rer. nat.|Anke||van der Berg|'],
    ['van der Berg, Anke', '|Anke||van der Berg|'],
    ['John Smith Jr.', '|John||Smith|Jr.'],
    ['Smith, John, Jr.', '|John||Smith|Jr.'],
    ['MÜLLER Robert', '|Robert||MÜLLER|'],
    ['Frau Meier', 'Frau|||Meier|'],
    ['Dipl.-Ing. Uwe Grothues', 'Dipl.-Ing.|Uwe||Grothues|'],
    ['Jack Ma', '|Jack||Ma|'],
    ['J. Robert Fallow', '|J.|Robert|Fallow|'],
    ['王小明', '|小明||王|'],
    ['김민수', '|민수||김|'],
    ['Madonna', '|Madonna|||'],
    ['', '||||'],
  ])('%s', (text, expected) => {
    expect(parts(text)).toBe(expected)
  })

  it('keeps what stands in quotes or brackets as a nickname', () => {
    expect(parseFullName('Robert "Bob" Mueller')).toMatchObject({
      given: 'Robert',
      family: 'Mueller',
      nickname: 'Bob',
    })
    expect(parseFullName('Anna Berg (Lindqvist)')).toMatchObject({ family: 'Berg', nickname: 'Lindqvist' })
  })
})

describe('names in any order', () => {
  it.each([
    ['Bob Müller', 'Mueller, Robert'],
    ['R. Mueller', 'Dr. Robert Müller, PhD'],
    ['Nagy Katalin', 'Katalin Nagy'],
    ['王小明', 'Xiaoming Wang'],
    ['محمد الدهان', 'Mohammed Al-Dahhan'],
    ['Anke van der Berg', 'Anke Berg'],
    ['Jean-Luc Beauvoisin', 'Jeanluc Beauvoisin'],
    ['María García Alcorta', 'Maria Garcia'],
    ['Юрий Петрович', 'Yuri Petrovich'],
  ])('%s may be %s', (left, right) => {
    expect(sameNameAnyOrder(left, right)).toBe(true)
    expect(sameNameAnyOrder(right, left)).toBe(true)
  })

  it.each([
    ['Bob Müller', 'Peter Mueller'],
    ['Robert', 'Robert Mueller'],
    ['R. M.', 'Robert Mueller'],
    ['Alexander Berg', 'Alexandra Berg'],
    ['', ''],
  ])('%s is not %s', (left, right) => {
    expect(sameNameAnyOrder(left, right)).toBe(false)
  })
})

describe('the generation of a name', () => {
  it.each([
    ['John Smith, Jr.', 'junior'],
    ['Jr.', 'junior'],
    ['John Smith Sr.', 'senior'],
    ['John Smith III', 'third'],
    ['John Smith', null],
    ['Junior Adebayo', null],
    ['', null],
  ])('of %j is %s', (text, generation) => {
    expect(nameGeneration(text)).toBe(generation)
  })
})

describe('the reading of a name', () => {
  it.each([
    ['月野', true],
    ['محمد', true],
    ['つきの', false],
    ['김민수', false],
    ['Юрий', false],
    ['Müller', false],
  ])('of %s is a guess: %s', (text, uncertain) => {
    expect(hasUncertainReading(text)).toBe(uncertain)
  })
})
