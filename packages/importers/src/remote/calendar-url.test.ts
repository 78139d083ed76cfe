import { afterEach, beforeEach, expect, test } from 'vitest'
import { type CalendarRequest, readCalendarUrl } from './calendar-url.ts'
import { type LocalServer, serve } from './testing/serve.ts'

const CALENDAR = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'

let server: LocalServer
beforeEach(async () => {
  server = await serve({
    '/private-key/mira.ics': (answer) => {
      const known = answer.req.headers['if-none-match'] === '"1"'
      answer.writeHead(known ? 304 : 200, { etag: '"1"', 'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT' })
      answer.end(known ? undefined : CALENDAR)
    },
    '/login': '<!doctype html><title>Please log in</title>',
    '/talkative': (answer) => answer.writeHead(200, { etag: `"${'x'.repeat(5_000)}"` }).end(CALENDAR),
  })
})
afterEach(() => server.close())

const request = (path: string): CalendarRequest => ({
  url: server.url(path),
  etag: null,
  lastModified: null,
  allowPrivate: true,
  credentials: null,
})

test('a calendar is read with what tells its state, and named after its host alone', async () => {
  const read = await readCalendarUrl(request('/private-key/mira.ics'))
  expect(read).toMatchObject({
    value: {
      unchanged: false,
      source: { name: '127.0.0.1' },
      etag: '"1"',
      lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT',
    },
  })
  expect(await (read.ok && !read.value.unchanged ? read.value.source.blob.text() : '')).toBe(CALENDAR)
})

test('a calendar whose state is known is not read again', async () => {
  const known = { ...request('/private-key/mira.ics'), etag: '"1"' }
  expect(await readCalendarUrl(known)).toEqual({ ok: true, value: { unchanged: true } })
})

test('a page in the place of a calendar is no calendar', async () => {
  expect(await readCalendarUrl(request('/login'))).toEqual({
    ok: false,
    failure: { code: 'BAD_ANSWER', message: 'What 127.0.0.1 sends is no calendar.' },
  })
})

test('what a server calls a state is kept only where it is short', async () => {
  expect(await readCalendarUrl(request('/talkative'))).toMatchObject({ value: { etag: null } })
})
