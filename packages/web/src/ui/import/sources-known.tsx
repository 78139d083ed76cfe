import type { ReactNode } from 'react'

/** Where people's contacts are, and how they come out of there. */
export interface KnownSource {
  readonly name: string
  readonly what: string
  readonly steps: readonly ReactNode[]
}

const outward = (href: string, text: string) => (
  <a href={href} target="_blank" rel="noreferrer noopener">
    {text}
  </a>
)

/** The one with the longest way stands first: LinkedIn takes its time, so one asks for it first. */
export const SOURCES_KNOWN: readonly KnownSource[] = [
  {
    name: 'LinkedIn',
    what: 'People, messages, recommendations, events',
    steps: [
      <>
        Open{' '}
        {outward(
          'https://www.linkedin.com/mypreferences/d/download-my-data',
          'Settings, Data privacy, Get a copy of your data',
        )}
        .
      </>,
      'Choose the larger archive and ask for it. LinkedIn writes you an e-mail, within minutes or a day.',
      'Save the zip, and drop it here as it is.',
    ],
  },
  {
    name: 'Google Contacts',
    what: 'People',
    steps: [
      <>Open {outward('https://contacts.google.com', 'contacts.google.com')} and choose Export.</>,
      'Take “Google CSV”, or vCard, which holds the pictures too. Drop the file here.',
    ],
  },
  {
    name: 'Outlook',
    what: 'People',
    steps: [
      'In Outlook on the web or the new Outlook: People, Manage contacts, Export contacts.',
      'In the older Outlook for Windows: File, Open & Export, Import/Export, Export to a file, Comma separated values.',
    ],
  },
  {
    name: 'iPhone, iCloud and Mac',
    what: 'People with pictures and birthdays',
    steps: [
      <>
        On {outward('https://www.icloud.com/contacts', 'icloud.com/contacts')}, select everybody and choose
        Export vCard.
      </>,
      'On a Mac, in Contacts: select everybody, then File, Export, Export vCard.',
    ],
  },
  {
    name: 'Android',
    what: 'People with pictures and birthdays',
    steps: [
      'In the Contacts app: Organize (or Fix & manage), Export to file. It makes a .vcf.',
      'Bring that file to this machine, and drop it here.',
    ],
  },
  {
    name: 'Calendar',
    what: 'Whom you met, and when',
    steps: [
      'From Google Calendar: Settings, Import & export, Export. Drop the zip here as it is.',
      'From any other: export or save as .ics.',
      'Or subscribe to its address below, and it stays up to date.',
    ],
  },
  {
    name: 'Mail',
    what: 'Who wrote to whom, and when; not what',
    steps: [
      'Connect the mailbox below. Rapport only reads, and only the headers.',
      <>
        Or drop mbox or .eml files: from Gmail by{' '}
        {outward('https://takeout.google.com', 'takeout.google.com')}, from Apple Mail by Mailbox, Export
        Mailbox.
      </>,
    ],
  },
  {
    name: 'Monica',
    what: 'People, notes and activities',
    steps: ['In Monica: Settings, Export, as JSON. Drop the file here.'],
  },
  {
    name: 'Any table',
    what: 'People, calls, or who came to an event',
    steps: [
      'Save it as CSV. Rapport shows what it takes each column for, and you put it right.',
      'Lists of attendees and call logs are known too.',
    ],
  },
]
