import { describe, expect, it } from 'vitest'
import { type RawEntry, type RawZipOptions, rawZip } from '../testing/raw-zip.ts'
import { openZip } from './open-zip.ts'

const HONEST: RawEntry = { name: 'Connections.csv', content: 'First Name,Last Name,Connected On\n' }

async function failureOf(entries: readonly RawEntry[], options?: RawZipOptions) {
  const opened = await openZip(rawZip(entries, options))
  return opened.ok ? 'opened' : opened.failure
}

describe('an archive', () => {
  it('lists its files with their sizes and dates, folders left out', async () => {
    const opened = await openZip(rawZip([HONEST, { name: 'Jobs/', content: '', stored: true }]))
    expect(opened.ok && opened.value.map(({ path, size, modifiedOn }) => [path, size, modifiedOn])).toEqual([
      ['Connections.csv', 34, '2026-11-20'],
    ])
  })

  it('may have been packed on Windows, with backslashes between folders', async () => {
    const opened = await openZip(rawZip([{ ...HONEST, name: 'Jobs\\Saved Jobs.csv' }]))
    expect(opened.ok && opened.value[0]?.path).toBe('Jobs/Saved Jobs.csv')
  })

  it('may carry a comment', async () => {
    expect(await failureOf([HONEST], { comment: 'packed again' })).toBe('opened')
  })
})

describe('a name', () => {
  it.each([
    '../evil.csv',
    'a/../../evil.csv',
    '/etc/evil.csv',
    '..\\evil.csv',
    'C:\\evil.csv',
    'a\0b.csv',
    'x'.repeat(2_000),
  ])('that no export has refuses the whole archive: %j', async (name) => {
    expect(await failureOf([HONEST, { ...HONEST, name }])).toMatchObject({ code: 'ARCHIVE_UNSAFE' })
  })

  it('that differs between the two places it stands in refuses the archive', async () => {
    expect(await failureOf([{ ...HONEST, localName: 'Other-file1.csv' }])).toMatchObject({
      code: 'ARCHIVE_UNSAFE',
      entry: 'Connections.csv',
    })
  })
})

describe('an entry', () => {
  it('that is a symbolic link refuses the archive', async () => {
    const link = { ...HONEST, name: 'link.csv', attributes: (0o120777 << 16) >>> 0 }
    expect(await failureOf([HONEST, link])).toMatchObject({ code: 'ARCHIVE_UNSAFE', entry: 'link.csv' })
  })

  it('that is locked with a password refuses the archive and says what to do', async () => {
    const failure = await failureOf([{ ...HONEST, flags: 1 }])
    expect(failure).toMatchObject({ code: 'ARCHIVE_UNSAFE', entry: 'Connections.csv' })
    expect(failure).toMatchObject({ message: expect.stringContaining('password') })
  })

  it('that gives two sizes for itself refuses the archive', async () => {
    expect(await failureOf([{ ...HONEST, localSize: 5 }])).toMatchObject({ code: 'ARCHIVE_UNSAFE' })
    expect(await failureOf([{ ...HONEST, stored: true, size: 5 }])).toMatchObject({ code: 'ARCHIVE_UNSAFE' })
  })

  it('that claims to unpack to a gigabyte is a bomb', async () => {
    const bomb = { name: 'bomb.csv', content: Buffer.alloc(100_000), size: 1_000_000_000 }
    expect(await failureOf([HONEST, bomb])).toMatchObject({ code: 'ARCHIVE_UNSAFE', entry: 'bomb.csv' })
  })

  it('that claims to be larger than a gigabyte is too large', async () => {
    const huge = { name: 'huge.csv', content: 'a', size: 2_000_000_000 }
    expect(await failureOf([huge])).toMatchObject({ code: 'TOO_LARGE', entry: 'huge.csv' })
  })

  it('that shares its bytes with another refuses the archive', async () => {
    expect(await failureOf([HONEST, { ...HONEST, sharesWith: 0 }])).toMatchObject({ code: 'ARCHIVE_UNSAFE' })
  })

  it('that is not where the table of contents says damages the archive', async () => {
    const bytes = Buffer.from(await rawZip([HONEST]).arrayBuffer())
    bytes.writeUInt32LE(3, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 42)
    const opened = await openZip(new Blob([bytes]))
    expect(opened).toMatchObject({
      ok: false,
      failure: { code: 'ARCHIVE_DAMAGED', entry: 'Connections.csv' },
    })
  })
})

describe('the table of contents', () => {
  it('that is missing or cut short damages the archive', async () => {
    const whole = await rawZip([HONEST, { ...HONEST, name: 'b.csv' }]).arrayBuffer()
    for (const keep of [10, whole.byteLength - 1, whole.byteLength - 30]) {
      const opened = await openZip(new Blob([whole.slice(0, keep)]))
      expect(opened).toMatchObject({ ok: false, failure: { code: 'ARCHIVE_DAMAGED' } })
    }
  })

  it('that has fewer entries than it claims damages the archive, more make it unsafe', async () => {
    expect(await failureOf([HONEST], { claims: 2 })).toMatchObject({ code: 'ARCHIVE_DAMAGED' })
    expect(await failureOf([HONEST, { ...HONEST, name: 'b.csv' }], { claims: 1 })).toMatchObject({
      code: 'ARCHIVE_UNSAFE',
    })
  })

  it('with 65,000 entries is refused before they are read', async () => {
    expect(await failureOf([HONEST], { claims: 65_000 })).toMatchObject({ code: 'ARCHIVE_UNSAFE' })
  })

  it('survives any flipped byte: the archive is listed or refused, never a throw', async () => {
    const whole = Buffer.from(await rawZip([HONEST, { ...HONEST, name: 'b.csv' }]).arrayBuffer())
    for (let at = 0; at < whole.length; at += 1) {
      for (const flip of [0xff, 0x01, 0x80]) {
        const bytes = Buffer.from(whole)
        bytes.writeUInt8(bytes.readUInt8(at) ^ flip, at)
        const opened = await openZip(new Blob([bytes]))
        expect(typeof opened.ok).toBe('boolean')
      }
    }
  })
})
