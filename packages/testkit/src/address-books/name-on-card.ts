import type { Random } from '../world/index.ts'
import type { CardContent, Source } from './card.ts'
import type { KnownPerson } from './known-person.ts'
import { digraphs, mistyped, plainLetters, respelled } from './spellings.ts'

type NameOnCard = Pick<CardContent, 'prefix' | 'given' | 'additional' | 'family' | 'suffix' | 'nickname'>

const SHARE_IN_NATIVE_SCRIPT = 0.25
const EMOJI = ['🚀', '🌱', '⚓', '✨']

/** As the person shows it: their own script, credentials behind the family name, now and then a decoration. */
export function linkedInName(random: Random, person: KnownPerson): NameOnCard {
  const native = random.chance(SHARE_IN_NATIVE_SCRIPT) ? nativeName(person) : null
  const { given, family } = native ?? { given: person.given.latin, family: person.family.latin }
  const die = random.next()
  const behind = [person.generation, person.credentials].filter((part) => part !== '').join(', ')
  return {
    prefix: '',
    given: die < 0.03 && person.academic !== '' ? `Dr. ${given}` : withInitial(random, person, given),
    additional: '',
    family: behind === '' ? decorated(die, family) : `${family}, ${behind}`,
    suffix: '',
    nickname: '',
  }
}

function decorated(die: number, family: string): string {
  if (die < 0.02) return family.toUpperCase()
  if (die < 0.03) return `${family} ${EMOJI[Math.floor(die * 1_000) % EMOJI.length]}`
  return die < 0.035 ? family.toLowerCase() : family
}

function withInitial(random: Random, { middleInitial }: KnownPerson, given: string): string {
  return middleInitial !== '' && random.chance(0.5) ? `${given} ${middleInitial}` : given
}

/** How likely each way to write a name is in a book that its owner typed. */
interface Hand {
  readonly nickname: number
  readonly nicknameField: number
  readonly plain: number
  readonly digraphs: number
  readonly native: number
  readonly respelled: number
  readonly typo: number
  readonly swapped: number
  readonly wholeInGiven: number
  readonly initial: number
  readonly givenOnly: number
  readonly familyOnly: number
  readonly lowerCase: number
  readonly shouted: number
}

const HANDS: Readonly<Record<Exclude<Source, 'linkedin'>, Hand>> = {
  google: {
    nickname: 0.45,
    nicknameField: 0.1,
    plain: 0.2,
    digraphs: 0.08,
    native: 0.08,
    respelled: 0.25,
    typo: 0.02,
    swapped: 0.03,
    wholeInGiven: 0.05,
    initial: 0.02,
    givenOnly: 0.02,
    familyOnly: 0,
    lowerCase: 0.02,
    shouted: 0,
  },
  outlook: {
    nickname: 0.08,
    nicknameField: 0.05,
    plain: 0.35,
    digraphs: 0.35,
    native: 0,
    respelled: 0.25,
    typo: 0.015,
    swapped: 0.01,
    wholeInGiven: 0.01,
    initial: 0.03,
    givenOnly: 0,
    familyOnly: 0.01,
    lowerCase: 0,
    shouted: 0.04,
  },
  apple: {
    nickname: 0.5,
    nicknameField: 0.15,
    plain: 0.15,
    digraphs: 0.05,
    native: 0.15,
    respelled: 0.25,
    typo: 0.03,
    swapped: 0.03,
    wholeInGiven: 0.04,
    initial: 0.02,
    givenOnly: 0.03,
    familyOnly: 0.01,
    lowerCase: 0.03,
    shouted: 0,
  },
}

/** As the owner of the book typed it. */
export function nameOnCard(
  random: Random,
  source: Exclude<Source, 'linkedin'>,
  person: KnownPerson,
  organization: string,
): NameOnCard {
  const hand = HANDS[source]
  const native = random.chance(hand.native) ? nativeName(person) : null
  const isCalled = person.nickname !== '' && random.chance(hand.nickname)
  const spell = speller(random, hand, person)
  const given = native?.given ?? spell(isCalled ? person.nickname : person.given.latin)
  const family = native?.family ?? spell(slipped(random, hand, person.family.latin))
  const bare: NameOnCard = {
    prefix: random.chance(0.6) ? person.academic : '',
    given,
    additional: random.chance(0.4) ? person.middleInitial : '',
    family,
    suffix: random.chance(0.5) ? person.generation : '',
    nickname: person.nickname !== '' && !isCalled && random.chance(hand.nicknameField) ? person.nickname : '',
  }
  return arranged(random, hand, bare, organization)
}

/** What people do to the two cells of a name, each rare. */
function arranged(random: Random, hand: Hand, name: NameOnCard, organization: string): NameOnCard {
  const { given, family } = name
  let die = random.next()
  const falls = (share: number) => {
    die -= share
    return die < 0
  }
  if (falls(hand.swapped)) return { ...name, given: family, family: given }
  if (falls(hand.wholeInGiven)) {
    const whole = random.chance(0.3) ? `${family}, ${given}` : `${given} ${family}`
    return { ...name, given: whole, family: '' }
  }
  if (falls(hand.initial)) return { ...name, given: `${given.slice(0, 1)}.` }
  if (falls(hand.givenOnly)) return { ...name, family: random.chance(0.5) ? '' : `(${organization})` }
  if (falls(hand.familyOnly)) return { ...name, given: '' }
  if (falls(hand.lowerCase)) return { ...name, given: given.toLowerCase(), family: family.toLowerCase() }
  if (falls(hand.shouted)) return { ...name, family: family.toUpperCase() }
  return name
}

/** One way of spelling for the whole name: nobody drops the accents of one half. */
function speller(random: Random, hand: Hand, person: KnownPerson): (name: string) => string {
  const die = random.next()
  if (die < hand.plain) return plainLetters
  if (die < hand.plain + hand.digraphs) return digraphs
  if (random.chance(hand.respelled)) return (name) => respelled(random, name, person.cultureId)
  return (name) => name
}

function slipped(random: Random, hand: Hand, name: string): string {
  return random.chance(hand.typo) ? mistyped(random, name) : name
}

function nativeName({
  given,
  family,
}: KnownPerson): { readonly given: string; readonly family: string } | null {
  return given.native === null || family.native === null
    ? null
    : { given: given.native, family: family.native }
}
