import { describe, expect, it } from 'vitest'
import { parseLockFile } from './lock-file.ts'

const lines = (status: string) => `4711\n/data/cluster\n1790000000\n5432\n/data\n\n  1 2\n${status}\n`

describe('the server’s lock file', () => {
  it('tells a server that takes connections from one that starts or stops', () => {
    expect(parseLockFile(lines('ready   '))).toEqual({ state: 'ready', pid: 4711, port: 5432 })
    expect(parseLockFile(lines('starting'))).toMatchObject({ state: 'busy', pid: 4711 })
    expect(parseLockFile(lines('stopping'))).toMatchObject({ state: 'busy', pid: 4711 })
  })

  it('may be missing, empty, or written only in part', () => {
    expect(parseLockFile(undefined)).toEqual({ state: 'none' })
    expect(parseLockFile('')).toEqual({ state: 'empty' })
    expect(parseLockFile('4711\n/data')).toMatchObject({ state: 'busy', pid: 4711 })
  })
})
