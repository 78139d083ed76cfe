import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { generateWorld } from '../world/index.ts'
import { type ArchiveOptions, ERA_NAMES, PREAMBLE, worldTruth, writeLinkedInArchive } from './index.ts'

const world = generateWorld({ seed: 'archive', people: 500, messages: 1_200, today: '2026-11-23' })

function unpack(options: ArchiveOptions): Record<string, string> {
  const { bytes } = writeLinkedInArchive(world, options)
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  )
}

const firstLine = (text: string | undefined) => text?.slice(0, text.indexOf('\n'))
const complete = Object.fromEntries(ERA_NAMES.map((era) => [era, unpack({ era, edition: 'complete' })]))

const NINE = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER'
const TEN = NINE.replace('TO,', 'TO,RECIPIENT PROFILE URLS,')

describe('a LinkedIn archive', () => {
  it('comes out byte for byte the same for the same seed', () => {
    const again = generateWorld({ seed: 'archive', people: 500, messages: 1_200, today: '2026-11-23' })
    const options = { era: '2026', edition: 'complete' } as const
    expect(writeLinkedInArchive(again, options)).toEqual(writeLinkedInArchive(world, options))
  })

  it('does not depend on the time zone it is written in', () => {
    const options = { era: '2026', edition: 'basic' } as const
    const here = writeLinkedInArchive(world, options).bytes
    const zone = process.env.TZ
    process.env.TZ = 'Pacific/Auckland'
    const there = writeLinkedInArchive(world, options).bytes
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(there).toEqual(here)
  })

  it('is named after its edition and day', () => {
    const name = (options: Omit<ArchiveOptions, 'era'>) =>
      writeLinkedInArchive(world, { era: '2026', ...options }).name
    expect(name({ edition: 'basic' })).toBe('Basic_LinkedInDataExport_11-23-2026.zip')
    expect(name({ edition: 'complete' })).toBe('Complete_LinkedInDataExport_11-23-2026.zip')
    expect(name({ edition: 'complete', part: 2 })).toBe('Complete_LinkedInDataExport_11-23-2026 (1).zip')
  })

  it.each([
    ['2020', 'First Name,Last Name,Email Address,Company,Position,Connected On'],
    ['2022', `${PREAMBLE}First Name,Last Name,Email Address,Company,Position,Connected On`],
    ['2023', `${PREAMBLE}First Name,Last Name,URL,Email Address,Company,Position,Connected On`],
    ['2024', `${PREAMBLE}First Name,Last Name,URL,Email Address,Company,Position,Connected On`],
    ['2026', `${PREAMBLE}First Name,Last Name,URL,Email Address,Company,Position,Connected On`],
  ])('heads the connections of %s as LinkedIn did', (era, beginning) => {
    expect(complete[era]?.['Connections.csv']?.startsWith(`${beginning}\n`)).toBe(true)
  })

  it.each([
    ['2020', NINE],
    ['2022', NINE],
    ['2023', TEN],
    ['2024', `${TEN},ATTACHMENTS`],
    ['2025', `${TEN},ATTACHMENTS,IS MESSAGE DRAFT`],
    ['2025-late', `${TEN},ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT`],
    ['2026', `"${`${TEN},ATTACHMENTS`.replaceAll(',', '","')}"`],
  ])('heads the messages of %s as LinkedIn did', (era, header) => {
    expect(firstLine(complete[era]?.['messages.csv'])).toBe(header)
  })

  it('has addresses in invitations and endorsements, and notes, from the era that brought them', () => {
    const invitations = 'From,To,Sent At,Message,Direction'
    expect(firstLine(complete['2023']?.['Invitations.csv'])).toBe(invitations)
    expect(firstLine(complete['2024']?.['Invitations.csv'])).toBe(
      `${invitations},inviterProfileUrl,inviteeProfileUrl`,
    )
    expect(firstLine(complete['2022']?.['Endorsement_Given_Info.csv'])).not.toMatch(/Url/)
    expect(firstLine(complete['2023']?.['Endorsement_Given_Info.csv'])).toMatch(/Endorsee Public Url/)
    expect(ERA_NAMES.filter((era) => complete[era]?.['Notes.csv'] !== undefined)).toEqual(['2026'])
  })

  it('shows withheld members as a date and nothing else, and ends without a line end', () => {
    const lines = complete['2026']?.['Connections.csv']?.split('\n') ?? []
    const hidden = lines.filter((line) => /^,,,,,,\d\d [A-Z][a-z]{2} \d{4}$/.test(line))
    expect(hidden).toHaveLength(world.people.filter((person) => person.visibility === 'hidden').length)
    expect(hidden.length).toBeGreaterThanOrEqual(4)
    expect(lines.at(-1)).toMatch(/\d{4}$/)
  })

  it('holds most of what makes real archives hard', () => {
    const { 'Connections.csv': connections = '', 'messages.csv': messages = '' } = complete['2025-late'] ?? {}
    expect(connections).toMatch(/linkedin\.com\/in\/\S*%[0-9A-F]{2}/)
    expect(connections).toMatch(/^[^,\n]+,"[^"\n]+, (PhD|Ph\.D\.|MBA|MSc|CSCP|PMP)/m)
    expect(connections.split('\n').filter((line) => line.includes('@')).length).toBeLessThan(60)
    expect(messages).toMatch(/<p class=""spinmail-quill-editor__spin-break"">/)
    expect(messages).toMatch(/%FIRSTNAME%/)
    expect(messages).toMatch(/,LinkedIn Member,,/)
    expect(messages).toMatch(/,Yes,No\n/)
    expect(messages).toMatch(/"Dear [^"\n]+\n\n/)
    expect(complete['2024']?.['messages.csv']).not.toMatch(/,Yes,No\n/)
  })

  it('comes in one basic file, one complete file or two parts', () => {
    const basic = Object.keys(unpack({ era: '2026', edition: 'basic' }))
    const parts = ([1, 2] as const).map((part) =>
      Object.keys(unpack({ era: '2026', edition: 'complete', part })),
    )
    expect(basic).toEqual(expect.arrayContaining(['Profile.csv', 'Connections.csv', 'messages.csv']))
    expect(basic).not.toContain('Shares.csv')
    expect(parts[0]).not.toContain('Connections.csv')
    expect(parts.flat().sort()).toEqual(Object.keys(complete['2026'] ?? {}).sort())
  })

  it('names no address but LinkedIn and the reserved ones', () => {
    const all = Object.values(complete['2026'] ?? {}).join('\n')
    const hosts = new Set(all.match(/https?:\/\/[^/\s",)]+/g))
    expect(
      [...hosts].filter((host) => host !== 'https://www.linkedin.com' && !host.endsWith('.example')),
    ).toEqual([])
    expect(all.replaceAll('www.linkedin.com', '')).not.toMatch(/\.com\b/)
  })
})

describe('the truth about an archive', () => {
  it.each(ERA_NAMES)('accounts for every row of %s', (era) => {
    const { files, people } = worldTruth(world, { era, edition: 'complete' })
    for (const file of files) expect(file.records + file.hidden + file.skipped, file.name).toBe(file.rows)
    const connections = files.find((file) => file.kind === 'linkedin-connections')
    expect(connections).toMatchObject({ rows: 500, records: people.connections.size, hidden: people.hidden })
    const messages = files.find((file) => file.kind === 'linkedin-messages')
    const drafts = world.conversations
      .flatMap((one) => one.messages)
      .filter((message) => message.draft).length
    expect(messages?.rows).toBe(era.startsWith('2025') ? 1_200 + drafts : 1_200)
  })
})
