import {
  IconAffiliate,
  IconArrowsExchange,
  IconBuilding,
  IconCalendarEvent,
  IconCalendarWeek,
  IconChartLine,
  IconCirclesRelation,
  IconCompass,
  IconDatabaseExport,
  IconFlame,
  IconGift,
  IconHeartHandshake,
  IconLink,
  IconMapPin,
  IconPlant2,
  type IconProps,
  IconShare3,
  IconStack2,
  IconTableImport,
  IconTargetArrow,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { ComponentType } from 'react'

export interface Place {
  readonly to:
    | '/'
    | '/purpose'
    | '/people'
    | '/organizations'
    | '/targets'
    | '/events'
    | '/imports'
    | '/duplicates'
    | '/few'
    | '/venues'
    | '/matches'
    | '/purpose/networks'
    | '/data'
    | '/favors'
    | '/introductions'
    | '/dormant'
    | '/review'
    | '/driveby'
    | '/outcomes'
    | '/map'
    | '/lists'
  readonly name: string
  /** Pressed after `g`. */
  readonly key: string
  readonly icon: ComponentType<IconProps>
  /** The question it answers. */
  readonly question: string
}

/** Where things are, in the order one needs them. */
export const PLACES: readonly Place[] = [
  { to: '/', name: 'This week', key: 'w', icon: IconCalendarWeek, question: 'What do I do, and why?' },
  { to: '/purpose', name: 'Purpose', key: 'u', icon: IconCompass, question: 'What is all this for?' },
  { to: '/people', name: 'People', key: 'p', icon: IconUsers, question: 'Who is this, and how do we stand?' },
  {
    to: '/targets',
    name: 'Targets',
    key: 'b',
    icon: IconTargetArrow,
    question: 'Which organizations, and through whom?',
  },
  {
    to: '/organizations',
    name: 'Organizations',
    key: 'o',
    icon: IconBuilding,
    question: 'Where do I know people?',
  },
  { to: '/events', name: 'Events', key: 'e', icon: IconCalendarEvent, question: 'Where have I been?' },
  { to: '/map', name: 'Map', key: 'x', icon: IconAffiliate, question: 'How does my network hang together?' },
  { to: '/review', name: 'Review', key: 'r', icon: IconChartLine, question: 'Is it working?' },
  { to: '/imports', name: 'Imports', key: 'i', icon: IconTableImport, question: 'Is everything in?' },
]

/** Part of a place that one goes to directly; navigation shows it below its place while one is there. */
export interface Corner extends Place {
  readonly within: Place['to']
}

export const CORNERS: readonly Corner[] = [
  {
    to: '/purpose/networks',
    within: '/purpose',
    name: 'Networks',
    key: 'n',
    icon: IconCirclesRelation,
    question: 'Who belongs where?',
  },
  {
    to: '/few',
    within: '/people',
    name: 'Chosen few',
    key: 'f',
    icon: IconHeartHandshake,
    question: 'Who gets first claim on my time?',
  },
  {
    to: '/dormant',
    within: '/people',
    name: 'Dormant ties',
    key: 't',
    icon: IconFlame,
    question: 'With whom could I pick the thread up again?',
  },
  {
    to: '/favors',
    within: '/people',
    name: 'Give and ask',
    key: 'a',
    icon: IconArrowsExchange,
    question: 'What went back and forth, and whom could I give something?',
  },
  {
    to: '/introductions',
    within: '/people',
    name: 'Introductions',
    key: 'j',
    icon: IconLink,
    question: 'Who brings me to whom?',
  },
  {
    to: '/matches',
    within: '/people',
    name: 'Give and introduce',
    key: 'm',
    icon: IconGift,
    question: 'What could I give, and who should meet?',
  },
  {
    to: '/duplicates',
    within: '/people',
    name: 'Duplicates to decide',
    key: 'd',
    icon: IconUsersGroup,
    question: 'Are these two one person?',
  },
  {
    to: '/venues',
    within: '/events',
    name: 'Venues',
    key: 'v',
    icon: IconMapPin,
    question: 'Where do the people I need gather?',
  },
  {
    to: '/outcomes',
    within: '/review',
    name: 'What came of it',
    key: 'k',
    icon: IconPlant2,
    question: 'With which first conversation did it begin?',
  },
  {
    to: '/lists',
    within: '/map',
    name: 'Who knows whom',
    key: 'l',
    icon: IconShare3,
    question: 'Who of them know each other, and whom do others know?',
  },
  {
    to: '/driveby',
    within: '/review',
    name: 'Depth',
    key: 'h',
    icon: IconStack2,
    question: 'Whom did I meet and never follow up?',
  },
  {
    to: '/data',
    within: '/imports',
    name: 'Your data',
    key: 'y',
    icon: IconDatabaseExport,
    question: 'Can I take it out, and get it back?',
  },
]

/** Places and corners by a part of their name. */
export const placesCalled = (typed: string): readonly Place[] =>
  [...PLACES, ...CORNERS].filter((place) => place.name.toLowerCase().includes(typed.toLowerCase()))

/** The place that an address belongs to, itself or by one of its corners; null for none. */
export const placeOf = (path: string): Place | null => {
  const holds = (to: string) => path === to || (to !== '/' && path.startsWith(`${to}/`))
  const corner = CORNERS.find(({ to }) => holds(to))
  return PLACES.find(({ to }) => to === corner?.within || holds(to)) ?? null
}
