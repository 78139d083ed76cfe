import {
  IconBuilding,
  IconCalendarEvent,
  IconCalendarWeek,
  IconCompass,
  IconDatabaseExport,
  type IconProps,
  IconTableImport,
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
    | '/events'
    | '/imports'
    | '/duplicates'
    | '/data'
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
    to: '/organizations',
    name: 'Organizations',
    key: 'o',
    icon: IconBuilding,
    question: 'Where do I know people?',
  },
  { to: '/events', name: 'Events', key: 'e', icon: IconCalendarEvent, question: 'Where have I been?' },
  { to: '/imports', name: 'Imports', key: 'i', icon: IconTableImport, question: 'Is everything in?' },
]

/** Parts of a place that one goes to directly; navigation shows them within it. */
export const CORNERS: readonly Place[] = [
  {
    to: '/duplicates',
    name: 'Duplicates to decide',
    key: 'd',
    icon: IconUsersGroup,
    question: 'Are these two one person?',
  },
  {
    to: '/data',
    name: 'Your data',
    key: 'y',
    icon: IconDatabaseExport,
    question: 'Can I take it out, and get it back?',
  },
]
