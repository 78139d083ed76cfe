import type { ContactField } from '../../api/index.ts'

/** What a column may be taken for, as one would say it, by the part of a contact it belongs to. */
const GROUPS: Readonly<Record<string, Partial<Record<ContactField, string>>>> = {
  Leave: { ignore: 'Not needed' },
  Name: {
    name: 'Full name',
    given: 'First name',
    additional: 'Middle name',
    family: 'Last name',
    prefix: 'Before the name (Dr)',
    suffix: 'After the name (Jr)',
    nickname: 'Nickname',
  },
  Reach: {
    email: 'E-mail address',
    phone: 'Telephone',
    profile: 'LinkedIn profile',
    url: 'Website',
  },
  Work: { organization: 'Organization', title: 'Job title', department: 'Department' },
  About: {
    birthday: 'Birthday',
    anniversary: 'Anniversary',
    category: 'Group or tag',
    note: 'Note',
  },
  Address: {
    street: 'Street',
    city: 'Town',
    region: 'Region or state',
    'postal-code': 'Postal code',
    country: 'Country',
  },
  'People beside them': {
    'related:manager': 'Manager',
    'related:assistant': 'Assistant',
    'related:referred-by': 'Referred by',
    'related:spouse': 'Spouse or partner',
    'related:child': 'Child',
    'related:parent': 'Parent',
    'related:sibling': 'Brother or sister',
    'related:friend': 'Friend',
    'related:colleague': 'Colleague',
    'related:other': 'Somebody else of theirs',
  },
}

/** For a choice of one field, in groups. */
export const FIELD_CHOICES = Object.entries(GROUPS).map(([group, fields]) => ({
  group,
  items: Object.entries(fields).map(([value, label]) => ({ value: value as ContactField, label })),
}))
