import type { Random } from '../random.ts'
import { words } from '../words.ts'
import type { Industry } from './industries.ts'
import { type Place, pickCulture } from './places.ts'

const BEGINNINGS =
  words(`Alder Ambri Arden Aster Bel Birch Brack Brindle Calder Copper Corva Dovre Dray Driel Elder Ember
  Fallow Fenna Fjord Flint Gorse Halm Harrow Heather Heron Ister Ivo Jorvik Juniper Kelder Kettle Larch Linnet Lorri Maple
  Marra Meander Merle Moss Nether Ochre Oster Otter Pebble Perrin Plover Quill Reed Riven Rowan Saltz Sedge Selma Sorrel
  Sparrow Tamsin Tern Tesse Thistle Thorne Ulver Vanto Vester Wander Wester Willow Yarrow`)
const ENDINGS =
  words(`brook crest dale dane fell field gate haven holm lane line loft march mark mere moor nor path quay reach
  ridge sand shore stad stead sund tide tor vale vane vik wake ward water way wick worth`)
const QUALITIES =
  words(`Autumn Early Evening Four Hollow Honest Kind Late Little Long Morning Nine Patient Plain Quiet Seven
  Slow Steady Still Sunday Tall Third Twelve Unhurried Wandering Winter`)
const THINGS =
  words(`Anchor Barge Beacon Bell Bridge Compass Crane Current Delta Ferry Garden Harbour Heron Jetty Kite Lantern
  Ledger Lock Meadow Mill Orchard Pier Quay River Rudder Sail Sparrow Stone Swan Tide Yard`)
const COUNTED = new Set(['Four', 'Nine', 'Seven', 'Twelve'])
/** Words of a language that only firms of its countries have in their names. */
const LOCAL_WORDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Rechtsanwälte|Bau$/, ['Germany', 'Austria', 'Switzerland']],
  [/Advocaten|Bouw$/, ['Netherlands', 'Belgium']],
  [/Province|Municipality/, ['Netherlands', 'Belgium', 'Italy', 'Denmark']],
]
const FAMILY_TAILS: Readonly<Record<string, string>> = {
  Netherlands: '& Zonen',
  Belgium: '& Fils',
  Germany: '& Söhne',
  Austria: '& Söhne',
  France: 'Frères',
  Italy: 'e Figli',
  Spain: 'e Hijos',
  Portugal: '& Filhos',
  Brazil: '& Filhos',
  'United Kingdom': '& Daughters',
}
const LEGAL_FORMS: Readonly<Record<string, readonly string[]>> = {
  Netherlands: ['B.V.', 'N.V.'],
  Belgium: ['NV', 'BV'],
  Germany: ['GmbH', 'GmbH & Co. KG', 'AG'],
  Austria: ['GmbH'],
  Switzerland: ['AG', 'SA'],
  France: ['SAS', 'S.A.'],
  Italy: ['S.p.A.', 'S.r.l.'],
  Spain: ['S.L.', 'S.A.'],
  Portugal: ['Lda.'],
  Poland: ['Sp. z o.o.'],
  Czechia: ['s.r.o.'],
  Sweden: ['AB'],
  Norway: ['AS'],
  Denmark: ['A/S'],
  Finland: ['Oy'],
  Türkiye: ['A.Ş.'],
  'United Kingdom': ['Ltd', 'PLC'],
  'United States': ['Inc.', 'LLC'],
  Japan: ['K.K.'],
  India: ['Pvt. Ltd.'],
  Singapore: ['Pte. Ltd.'],
  Brazil: ['Ltda.'],
}
const SHARE_NAMED_AFTER_FAMILY = 0.16
const SHARE_WITH_LEGAL_FORM = 0.16
const SHARE_OF_TWO_WORDS = 0.3

/** An invented name that says what the organization does and, sometimes, where it is from. */
export function inventOrganizationName(random: Random, industry: Industry, place: Place): string {
  const pattern = random.pick(industry.patterns.filter((one) => isSpokenIn(one, place.country)))
  if (pattern.startsWith('Municipality') || pattern.startsWith('Province') || pattern.startsWith('Port of')) {
    return pattern.replace('*', stem(random))
  }
  if (random.chance(SHARE_NAMED_AFTER_FAMILY)) {
    const family = pickCulture(random, place).family(random, 'male').latin
    const tail = FAMILY_TAILS[place.country]
    if (tail !== undefined && random.chance(0.3)) return `${family} ${tail}`
    return withLegalForm(random, pattern.replace('*', family), place)
  }
  const hasRoom = !/^(St\.|University|Centre|Friends)/.test(pattern)
  const name = hasRoom && random.chance(SHARE_OF_TWO_WORDS) ? twoWords(random) : stem(random)
  return withLegalForm(random, pattern.replace('*', name), place)
}

function isSpokenIn(pattern: string, country: string): boolean {
  return LOCAL_WORDS.every(([word, countries]) => !word.test(pattern) || countries.includes(country))
}

function stem(random: Random): string {
  return random.pick(BEGINNINGS) + random.pick(ENDINGS)
}

function plural(thing: string): string {
  if (/[^aeu]y$/.test(thing)) return `${thing.slice(0, -1)}ies`
  return thing.endsWith('s') ? `${thing}es` : `${thing}s`
}

function twoWords(random: Random): string {
  const quality = random.pick(QUALITIES)
  const thing = random.pick(THINGS)
  return COUNTED.has(quality) ? `${quality} ${plural(thing)}` : `${quality} ${thing}`
}

function withLegalForm(random: Random, name: string, place: Place): string {
  const forms = LEGAL_FORMS[place.country]
  const hasOne = /LLP|University|Authority|Foundation|Hospital|Institute/.test(name)
  return forms !== undefined && !hasOne && random.chance(SHARE_WITH_LEGAL_FORM)
    ? `${name} ${random.pick(forms)}`
    : name
}
