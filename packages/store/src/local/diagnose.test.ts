import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { diagnoseQuery } from './diagnose.ts'
import { failureAt } from './failure.ts'
import { placeIn } from './place.ts'

const place = { ...placeIn(tmpdir(), undefined, false), home: tmpdir() }
const lost = failureAt('CONNECTION_LOST', place.home, 'The connection was lost.')
const withCode = (code: string) => Object.assign(new Error(`something with ${code}`), { code })

describe('a query that failed', () => {
  it.each(['EPIPE', 'ECONNRESET', '57P01', '08006'])(
    'with %s tells of a server that went away',
    async (code) => {
      expect(await diagnoseQuery(place, withCode(code), () => lost)).toBe(lost)
    },
  )

  it.each(['23505', '42P01'])('with %s tells nothing of the server', async (code) => {
    expect(await diagnoseQuery(place, withCode(code), () => lost)).toBeUndefined()
  })
})
