import { describe, expect, it } from 'vitest'
import { fatalCodes } from './server-log.ts'

describe('the codes in the server’s log', () => {
  it('are the last fatal ones, those of one process apart from those of any', () => {
    const log = [
      '2026-11-23 07:00:00.000 UTC [10] 00000 LOG:  starting',
      '2026-11-23 07:00:00.001 UTC [10] F0001 FATAL:  lock file exists',
      '2026-11-23 07:00:00.002 UTC [11] XX000 PANIC:  could not locate a valid checkpoint record',
    ].join('\n')
    expect(fatalCodes(log, 10)).toEqual({ own: 'F0001', any: 'XX000' })
    expect(fatalCodes(log, 12)).toEqual({ any: 'XX000' })
    expect(fatalCodes('', 10)).toEqual({})
  })
})
