import { describe, expect, it } from 'vitest'
import { type IntroductionPath, overWhom, pathInWords, withoutDetours } from './path.ts'

const node = (name: string, isUser = false) => ({
  personId: isUser ? null : name,
  name,
  title: null,
  organization: null,
  list: null,
  isUser,
})
const pathOver = (...names: readonly string[]): IntroductionPath => {
  const nodes = [node('Ola Own', true), ...names.map((name) => node(name))]
  return {
    probability: 0.32,
    likelihood: 'possible',
    recorded: true,
    isDirect: names.length === 1,
    asked: names.length === 1 ? null : node(names[0] ?? ''),
    through: null,
    owes: false,
    hops: nodes.slice(1).map((to, index) => ({
      from: nodes[index] ?? to,
      to,
      probability: 0.5,
      recorded: true,
      evidence: [],
      connector: null,
    })),
  }
}

describe('a way to somebody, in words', () => {
  it('names who is asked, who comes after, and how likely it is', () => {
    expect(pathInWords(pathOver('Mira', 'Ada'))).toBe('Mira: possible, 32%, on record')
    expect(pathInWords(pathOver('Mira', 'Bo', 'Ada'))).toBe('Mira, then Bo: possible, 32%, on record')
    expect(pathInWords(pathOver('Ada'))).toBe('You know them yourself: possible, 32%, on record')
  })

  it('go round nobody whom one would rather ask at once', () => {
    const [straight, round] = [
      pathOver('Mira', 'Ada'),
      { ...pathOver('Bo', 'Mira', 'Ada'), probability: 0.1 },
    ]
    const other = { ...pathOver('Bo', 'Cleo', 'Ada'), probability: 0.1 }
    expect(withoutDetours([straight, round, other])).toEqual([straight, other])
    expect(withoutDetours([{ ...round, probability: 0.5 }, straight])).toHaveLength(2)
  })

  it('passes over nobody where it begins with a colleague', () => {
    const path = { ...pathOver('Bo', 'Ada'), through: 'Ben', asked: node('Ben') }
    expect(overWhom(path)).toBe('then Bo')
  })
})
