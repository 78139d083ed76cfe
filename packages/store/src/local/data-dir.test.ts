import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultDataDir } from './data-dir.ts'

describe('the default data directory', () => {
  it('follows XDG on Linux, if what XDG names is an absolute path', () => {
    const home = '/home/ada'
    expect(defaultDataDir({ HOME: home, XDG_DATA_HOME: '/srv/ada' }, 'linux', false)).toBe('/srv/ada/rapport')
    for (const ignored of [undefined, '', 'relative'])
      expect(defaultDataDir({ HOME: home, XDG_DATA_HOME: ignored }, 'linux', false)).toBe(
        '/home/ada/.local/share/rapport',
      )
  })

  it('is where applications keep their data on macOS and Windows', () => {
    expect(defaultDataDir({ HOME: '/Users/ada' }, 'darwin', false)).toBe(
      '/Users/ada/Library/Application Support/Rapport',
    )
    expect(defaultDataDir({ LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }, 'win32', false)).toBe(
      'C:\\Users\\ada\\AppData\\Local\\Rapport',
    )
    expect(defaultDataDir({ USERPROFILE: 'C:\\Users\\ada' }, 'win32', false)).toBe(
      'C:\\Users\\ada\\AppData\\Local\\Rapport',
    )
  })

  it('lies outside root’s home, which the server’s user may not enter', () => {
    expect(defaultDataDir({ HOME: '/root', XDG_DATA_HOME: '/root/data' }, 'linux', true)).toBe(
      '/var/lib/rapport',
    )
  })

  it('is found without a HOME too', () => {
    expect(defaultDataDir({}, 'linux', false)).toBe(join(homedir(), '.local/share/rapport'))
  })
})
