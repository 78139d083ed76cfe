import { type Invitation, type Person, peopleById, type World } from '../world/index.ts'
import { type ArchiveFile, readable } from './archive-file.ts'
import { table } from './csv.ts'
import { dateTime, shortDateTime, slashedDateTime } from './dates.ts'
import type { Era } from './era.ts'
import { bareProfileUrl, fullName, lastName, ownerName, profileUrl } from './names.ts'

/** What the archive says about others besides connections and messages. People who are withheld have no rows here. */
export function networkFiles(world: World, era: Era): readonly ArchiveFile[] {
  const byId = peopleById(world)
  const shown = <Trace extends { readonly person: string }>(traces: readonly Trace[]) =>
    traces.flatMap((trace) => {
      const person = byId.get(trace.person)
      return person === undefined || person.visibility === 'hidden' ? [] : [{ ...trace, person }]
    })
  return [
    invitationsFile(world, era, shown(world.invitations)),
    ...(era.notes ? [notesFile(shown(world.notes))] : []),
    ...directed((direction) => {
      const rows = shown(world.recommendations.filter((one) => one.direction === direction)).map(
        ({ person, text, createdAt, status }) => [
          person.givenName,
          lastName(person),
          person.positions[0]?.organization.name ?? '',
          person.positions[0]?.title ?? '',
          text,
          shortDateTime(createdAt, 2),
          status,
        ],
      )
      const name = direction === 'received' ? 'Received' : 'Given'
      const header = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status'
      return readable(
        `Recommendations_${name}.csv`,
        `linkedin-recommendations-${direction}`,
        table(header, rows),
        rows.length,
      )
    }),
    ...directed((direction) => {
      const rows = shown(world.endorsements.filter((one) => one.direction === direction)).map(
        ({ person, skill, endorsedAt }) => [
          slashedDateTime(endorsedAt),
          skill,
          person.givenName,
          lastName(person),
          ...(era.endorsementUrls ? [bareProfileUrl(person.slug)] : []),
          'ACCEPTED',
        ],
      )
      const [name, who] = direction === 'received' ? ['Received', 'Endorser'] : ['Given', 'Endorsee']
      const url = era.endorsementUrls ? `,${who} Public Url` : ''
      const header = `Endorsement Date,Skill Name,${who} First Name,${who} Last Name${url},Endorsement Status`
      return readable(
        `Endorsement_${name}_Info.csv`,
        `linkedin-endorsements-${direction}`,
        table(header, rows),
        rows.length,
      )
    }),
  ]
}

type Shown<Trace> = readonly (Omit<Trace, 'person'> & { readonly person: Person })[]

function invitationsFile(world: World, era: Era, invitations: Shown<Invitation>): ArchiveFile {
  const owner = { name: ownerName(world.owner), url: profileUrl(world.owner) }
  const rows = [...invitations].reverse().map(({ person, direction, sentAt, message }) => {
    const other = { name: fullName(person), url: profileUrl(person) }
    const [from, to] = direction === 'sent' ? [owner, other] : [other, owner]
    return [
      from.name,
      to.name,
      shortDateTime(sentAt),
      message ?? '',
      direction === 'sent' ? 'OUTGOING' : 'INCOMING',
      ...(era.invitationUrls ? [from.url, to.url] : []),
    ]
  })
  const urls = era.invitationUrls ? ',inviterProfileUrl,inviteeProfileUrl' : ''
  const header = `From,To,Sent At,Message,Direction${urls}`
  return readable('Invitations.csv', 'linkedin-invitations', table(header, rows), rows.length)
}

function notesFile(notes: Shown<World['notes'][number]>): ArchiveFile {
  const rows = [...notes]
    .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    .map(({ person, text, createdAt, editedAt }) => [
      person.givenName,
      lastName(person),
      profileUrl(person),
      text,
      dateTime(createdAt),
      editedAt === null ? '' : dateTime(editedAt),
    ])
  const header = 'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On'
  return readable('Notes.csv', 'linkedin-notes', table(header, rows), rows.length)
}

function directed(make: (direction: 'received' | 'given') => ArchiveFile): readonly ArchiveFile[] {
  return [make('received'), make('given')]
}
