import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programPath } from '../../packages/store/src/local/binaries.ts'
import { canRun } from '../../packages/store/src/local/reach.ts'
import { ensureSystemUser, SYSTEM_USER } from '../../packages/store/src/local/server-user.ts'
import { usableBinaries } from '../../packages/store/src/local/usable-binaries.ts'
import { isRoot, processesUnder, temporaryDataDir, temporaryDirectory } from './support/data-dir.ts'
import { startDatabaseProcess } from './support/database-process.ts'
import { opened, query } from './support/open.ts'
import { binariesFor, binariesOf, ordinaryUser, POSTGRES_PACKAGES } from './support/users.ts'

describe.each(POSTGRES_PACKAGES)('an ordinary user with %s', (packageName) => {
  it('creates a database, shares it with another process and stops it', async () => {
    const as = await ordinaryUser()
    const dataDir = temporaryDataDir(as)
    const input = { dataDir, as, binaries: await binariesFor(as, packageName) }
    const first = await startDatabaseProcess(input)
    expect(await first.opened).toMatchObject({ ok: true })
    expect(statSync(join(dataDir, 'postgres')).uid).toBe(as?.uid ?? process.getuid?.())
    const second = await startDatabaseProcess(input)
    expect(await second.opened).toEqual(await first.opened)
    await Promise.all([first.close(), second.close()])
    expect(processesUnder(dataDir)).toEqual([])
  })

  it('adopts the server that a killed process left behind', async () => {
    const as = await ordinaryUser()
    const input = { dataDir: temporaryDataDir(as), as, binaries: await binariesFor(as, packageName) }
    const first = await startDatabaseProcess(input)
    const left = await first.opened
    await first.kill()
    const second = await startDatabaseProcess(input)
    expect(await second.opened).toEqual(left)
    await second.close()
    expect(processesUnder(input.dataDir)).toEqual([])
  })
})

describe('an ordinary user', () => {
  it('is told which directory is not theirs to write to', async () => {
    const as = await ordinaryUser()
    const directory = temporaryDirectory(as)
    chmodSync(directory, 0o500)
    const child = await startDatabaseProcess({
      dataDir: join(directory, 'data'),
      as,
      binaries: await binariesFor(as),
    })
    expect(await child.opened).toMatchObject({
      ok: false,
      failure: { code: 'DATA_DIR_UNREACHABLE', path: directory },
    })
  })
})

describe('binaries whose install script npm has blocked', () => {
  it('get the library links that it would have made', async () => {
    const { directory } = copyOfBinaries()
    for (const name of linksIn(directory)) rmSync(join(directory, 'lib', name))
    const copies = join(temporaryDirectory(), 'copies')
    const usable = await usableBinaries({ ...binariesOf(), directory }, undefined, copies)
    expect(usable).toMatchObject({ ok: true, value: { directory } })
    expect(linksIn(directory).length).toBeGreaterThan(0)
    expect(await canRun(undefined, programPath({ ...binariesOf(), directory }, 'postgres'))).toBe(true)
  })
})

describe.skipIf(!isRoot)('root (the tests run as an ordinary user here)', () => {
  it('has the server run as the system user, who owns nothing but its own directory', async () => {
    const dataDir = temporaryDataDir()
    const { pid } = await opened({ dataDir })
    const user = await ensureSystemUser(SYSTEM_USER, dataDir)
    if (!user.ok) throw new Error(user.failure.message)
    expect(uidOfProcess(pid)).toBe(user.value.uid)
    expect(statSync(join(dataDir, 'postgres')).uid).toBe(user.value.uid)
    expect(statSync(dataDir)).toMatchObject({ uid: 0, gid: 0 })
    expect(statSync(dataDir).mode & 0o777).toBe(0o700)
  })

  it('leaves a person’s database theirs: the server runs as its owner, who shares it', async () => {
    const as = await ordinaryUser()
    const directory = temporaryDirectory(as)
    const input = { dataDir: join(directory, 'data'), as, binaries: await binariesFor(as) }
    const owner = await startDatabaseProcess(input)
    await owner.opened
    await owner.close()

    const asRoot = await opened({ dataDir: input.dataDir })
    expect(uidOfProcess(asRoot.pid)).toBe(as?.uid)
    const ownerAgain = await startDatabaseProcess(input)
    expect(await ownerAgain.opened).toMatchObject({ ok: true, value: { pid: asRoot.pid } })
    await asRoot.close()
    await ownerAgain.close()
    expect(processesUnder(input.dataDir)).toEqual([])
  })

  it('may keep its data below a directory that the system user cannot walk through', async () => {
    const home = join(temporaryDirectory(), 'home')
    mkdirSync(home, { mode: 0o700 })
    const dataDir = join(home, 'data')
    const first = await opened({ dataDir })
    await query(first.admin, 'create table kept as select 42 as answer')
    await first.close()
    expect(processesUnder(dataDir)).toEqual([])
    const again = await opened({ dataDir })
    expect(await query(again.admin, 'select answer from kept')).toEqual([{ answer: 42 }])
    expect(statSync(home).mode & 0o777).toBe(0o700)
    await again.close()
  })

  it('uses a copy of the binaries when the checkout lies in a home that only root may enter', async () => {
    const hidden = copyOfBinaries()
    chmodSync(hidden.outside, 0o700)
    const user = await ensureSystemUser(SYSTEM_USER, hidden.outside)
    if (!user.ok) throw new Error(user.failure.message)
    const copies = join(temporaryDirectory(), 'copies')
    const binaries = { ...binariesOf(), directory: hidden.directory }
    // Twice at once, as a UI and a CLI started together would.
    const [one, other] = await Promise.all([
      usableBinaries(binaries, user.value, copies),
      usableBinaries(binaries, user.value, copies),
    ])
    expect(one).toMatchObject({ ok: true, value: { directory: join(copies, binaries.version) } })
    expect(other).toEqual(one)
    expect(readdirSync(copies)).toEqual([binaries.version])
    if (one.ok) await opened({ dataDir: temporaryDataDir(), binaries: one.value })
  })

  it('refuses a directory for the database that belongs to somebody else', async () => {
    const as = await ordinaryUser()
    const dataDir = temporaryDataDir()
    mkdirSync(dataDir)
    mkdirSync(join(dataDir, 'postgres'), { mode: 0o700 })
    const child = await startDatabaseProcess({ dataDir, as, binaries: await binariesFor(as) })
    expect(await child.opened).toMatchObject({
      ok: false,
      failure: { code: 'DATA_DIR_NOT_OURS', path: join(dataDir, 'postgres') },
    })
  })
})

const copyOfBinaries = () => {
  const outside = temporaryDirectory()
  const directory = join(outside, 'native')
  cpSync(binariesOf().directory, directory, { recursive: true, verbatimSymlinks: true })
  return { outside, directory }
}

const linksIn = (directory: string): readonly string[] =>
  readdirSync(join(directory, 'lib'), { withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => entry.name)

const uidOfProcess = (pid: number): number =>
  Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
