import type { Random } from '../world/index.ts'
import { digraphs } from './spellings.ts'

const PROVIDERS =
  'mailbox.example inbox.example postfach.example courriel.example poczta.example letters.example'.split(' ')
const FIRST_BIRTH_YEAR = 50
const LAST_BIRTH_YEAR = 99

/** Hands out every address once. */
export interface AddressBook {
  work(random: Random, given: string, family: string, domain: string): string
  private(random: Random, given: string, family: string, nickname: string): string
}

export function createAddresses(): AddressBook {
  const taken = new Set<string>()
  const unique = (local: string, domain: string) => {
    for (let number = 1; ; number += 1) {
      const address = `${local}${number === 1 ? '' : number}@${domain}`
      if (taken.has(address)) continue
      taken.add(address)
      return address
    }
  }
  return {
    work: (random, given, family, domain) => unique(workLocal(random, part(given), part(family)), domain),
    private: (random, given, family, nickname) =>
      unique(privateLocal(random, part(given), part(family), part(nickname)), random.pick(PROVIDERS)),
  }
}

function workLocal(random: Random, given: string, family: string): string {
  return random.weighted([
    [`${given}.${family}`, 6],
    [`${given.slice(0, 1)}.${family}`, 2],
    [`${given.slice(0, 1)}${family}`, 2],
    [given, 1],
    [`${family}.${given}`, 0.5],
  ])
}

function privateLocal(random: Random, given: string, family: string, nickname: string): string {
  const year = String(random.int(FIRST_BIRTH_YEAR, LAST_BIRTH_YEAR))
  return random.weighted([
    [`${given}.${family}`, 5],
    [`${given}${family}${year}`, 2],
    [`${nickname || given}${year}`, 1.5],
    [`${nickname || given}.${family}`, 1.5],
    [
      `${random.pick(['blue', 'quiet', 'north', 'river', 'little'])}${random.pick(['heron', 'kite', 'fox', 'otter'])}${year}`,
      0.7,
    ],
  ])
}

function part(name: string): string {
  return digraphs(name)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}
