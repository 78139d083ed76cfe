import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { registry } from '@rapport/operations'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { card, type DavServer, KEY, startDavServer } from './dav-server.ts'

const MISSING = ['vdirsyncer', 'khard'].filter((name) => spawnSync(name, ['--version']).status !== 0)
const reason = MISSING.length === 0 ? '' : ` (not run: ${MISSING.join(' and ')} not installed)`

/** Milliseconds after which a client that waits for something is ended. */
const LONGEST_RUN = 30_000

describe.skipIf(MISSING.length > 0)(`vdirsyncer and khard with the address book${reason}`, () => {
  let dav: DavServer
  let directory = ''
  let local = ''

  beforeAll(async () => {
    dav = await startDavServer()
    directory = await mkdtemp(join(tmpdir(), 'rapport-vdirsyncer-'))
    local = join(directory, 'local', 'people')
    await mkdir(local, { recursive: true })
    await configure(directory, dav.server.address)
  })
  afterAll(async () => {
    await dav?.close()
    await rm(directory, { recursive: true, force: true })
  })

  const run = async (program: string, ...words: readonly string[]) => {
    const environment = {
      ...process.env,
      VDIRSYNCER_CONFIG: join(directory, 'vdirsyncer.conf'),
      HOME: directory,
      LC_ALL: 'C.UTF-8',
    }
    const running = promisify(execFile)(program, words, {
      env: environment,
      cwd: directory,
      timeout: LONGEST_RUN,
    })
    // Whatever it asks for confirmation, the answer is yes.
    running.child.stdin?.end('y\ny\n')
    return running
  }
  const sync = () => run('vdirsyncer', 'sync', '--force-delete')
  const khard = (...words: readonly string[]) => run('khard', '-c', join(directory, 'khard.conf'), ...words)
  const localCards = async () => {
    const names = await readdir(local)
    return new Map(
      await Promise.all(
        names.map(async (name) => [name, await readFile(join(local, name), 'utf8')] as const),
      ),
    )
  }
  const localCardOf = async (name: string) => {
    const found = [...(await localCards())].find(([, text]) => text.includes(`FN:${name}`))
    if (found === undefined) throw new Error(`no card of ${name}`)
    return { path: join(local, found[0]), text: found[1] }
  }
  const people = async () => {
    const listed = await dav.runtime.call(registry.people.list, { limit: 100 })
    return (listed.people as readonly { name: string; title: string | null; personId: string }[]).map(
      ({ name, title, personId }) => ({ name, title, personId }),
    )
  }

  test('the first synchronisation brings everybody', async () => {
    await dav.runtime.call(registry.import.run, { files: [connections('Buyer')] })
    await run('vdirsyncer', 'discover')
    await sync()
    const cards = await localCards()
    expect(cards.size).toBe(3)
    expect((await khard('list', '--parsable')).stdout).toContain('Ada Okafor')
  })

  test('a second one finds nothing to do', async () => {
    const before = await localCards()
    const { stderr } = await sync()
    expect(await localCards()).toEqual(before)
    expect(stderr).not.toMatch(/Copying|Deleting/)
  })

  test('a contact that khard makes is a person in Rapport, and stays one contact', async () => {
    const template = join(directory, 'new.yaml')
    await writeFile(
      template,
      'First name: Mira\nLast name: Solberg\nOrganisation: Tessevale\nTitle: Director\nEmail:\n  work: mira@tessevale.example\nPhone:\n  cell: "+47 22 85 50 50"\nNote: Met at the harbour fair\n',
    )
    await khard('new', '-a', 'people', '-i', template)
    await sync()
    await sync()
    expect(await people()).toContainEqual(
      expect.objectContaining({ name: 'Mira Solberg', title: 'Director' }),
    )
    expect((await people()).length).toBe(4)
    expect((await localCards()).size).toBe(4)
    expect((await khard('phone', '--parsable', 'Mira')).stdout).toContain('+47 22 85 50 50')
  })

  test('an edit in khard of an imported person becomes an edit here, and only of that field', async () => {
    const { stdout: shown } = await khard('show', '--format', 'yaml', 'Ada')
    const template = join(directory, 'edit.yaml')
    await writeFile(template, shown.replace(/^Title\s*:.*$/m, 'Title : Head of Buying'))
    await khard('edit', '--format', 'yaml', '-i', template, 'Ada')
    await sync()
    const ada = (await people()).find(({ name }) => name === 'Ada Okafor')
    expect(ada?.title).toBe('Head of Buying')
    const { person } = await dav.runtime.call(registry.people.show, { personId: ada?.personId })
    expect(person.editedFields).toEqual(['title'])
    await dav.runtime.call(registry.import.run, { files: [connections('Partner')] })
    await sync()
    expect((await localCardOf('Ada Okafor')).text).toContain('TITLE:Head of Buying')
    expect((await localCardOf('Bo Lindqvist')).text).toContain('TITLE:Partner')
  })

  test('an edit in Rapport arrives in khard', async () => {
    const mira = (await people()).find(({ name }) => name === 'Mira Solberg')
    await dav.runtime.call(registry.people.edit, { personId: mira?.personId, title: 'Managing Director' })
    await sync()
    expect((await khard('show', 'Mira')).stdout).toContain('Managing Director')
  })

  test('a conflict is told, and settled as the user has said: nothing is lost on the way', async () => {
    const mira = (await people()).find(({ name }) => name === 'Mira Solberg')
    const { path, text } = await localCardOf('Mira Solberg')
    await writeFile(path, text.replace(/TITLE:.*\r?\n/, 'TITLE:Chair here\r\n'))
    await dav.runtime.call(registry.people.edit, { personId: mira?.personId, title: 'Chair there' })
    await expect(sync()).rejects.toThrow(/conflict/i)
    expect((await localCardOf('Mira Solberg')).text).toContain('Chair here')
    expect((await people()).find(({ name }) => name === 'Mira Solberg')?.title).toBe('Chair there')
    await configure(directory, dav.server.address, 'conflict_resolution = "a wins"')
    await sync()
    expect((await people()).find(({ name }) => name === 'Mira Solberg')?.title).toBe('Chair here')
    await configure(directory, dav.server.address)
  })

  test('a contact removed in khard is removed here, no import brings it back, and it can be restored', async () => {
    await khard('remove', '--force', 'Ada')
    await sync()
    expect((await people()).map(({ name }) => name)).not.toContain('Ada Okafor')
    await dav.runtime.call(registry.import.run, { files: [connections('Chair')] })
    await sync()
    expect((await localCards()).size).toBe(3)
    const { people: removed } = await dav.runtime.call(registry.people.removed, {})
    await dav.runtime.call(registry.people.restore, { personId: removed[0].personId })
    await sync()
    expect((await localCardOf('Ada Okafor')).text).toContain('TITLE:Head of Buying')
  })

  test('a person removed here is removed in khard', async () => {
    const bo = (await people()).find(({ name }) => name === 'Bo Lindqvist')
    await dav.runtime.call(registry.people.remove, { personId: bo?.personId })
    await sync()
    expect((await khard('list', '--parsable')).stdout).not.toContain('Bo Lindqvist')
    expect((await localCards()).size).toBe(3)
  })

  test('with its memory lost, the client finds the same contacts again and doubles nobody', async () => {
    const before = await people()
    await rm(join(directory, 'status'), { recursive: true })
    await run('vdirsyncer', 'discover')
    await sync()
    expect(await people()).toEqual(before)
    expect((await localCards()).size).toBe(before.length)
  })

  test('what another client writes arrives, with what only that client understands', async () => {
    await dav.put('phone.vcf', card('uid-phone', 'Nils Dahl', 'X-PHONE-RINGTONE:chimes', 'BDAY:--0122'))
    await sync()
    const { text } = await localCardOf('Nils Dahl')
    expect(text).toContain('X-PHONE-RINGTONE:chimes')
    expect((await khard('birthdays')).stdout).toContain('Nils Dahl')
  })
})

const connections = (title: string) =>
  new File(
    [
      `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Okafor,https://www.linkedin.com/in/ada-okafor,ada@harbour.example,Harbour Freight,${title},03 Feb 2021
Bo,Lindqvist,https://www.linkedin.com/in/bo-lindqvist,,"Ægir, Sons & Co.",${title},12 Jun 2023
李,雷,https://www.linkedin.com/in/li-lei,,,,30 Nov 2024
`,
    ],
    'Connections.csv',
  )

const configure = async (directory: string, address: string, more = '') => {
  await writeFile(
    join(directory, 'vdirsyncer.conf'),
    `[general]
status_path = "${directory}/status"

[pair people]
a = "khard"
b = "rapport"
collections = ["people"]
${more}

[storage khard]
type = "filesystem"
path = "${directory}/local"
fileext = ".vcf"

[storage rapport]
type = "carddav"
url = "${address}"
username = "anybody"
password = "${KEY}"
`,
  )
  await writeFile(
    join(directory, 'khard.conf'),
    `[addressbooks]
[[people]]
path = ${directory}/local/people

[general]
default_action = list
editor = true
merge_editor = true
`,
  )
}
