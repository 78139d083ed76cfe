import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on this machine that publishes one calendar, as long as it knows who asks. */
export interface CalendarServer {
  readonly url: string
  readonly port: number
  readonly requests: readonly IncomingHttpHeaders[]
  /** What it publishes from now on; null: nothing is there any more. */
  publish: (calendar: string | null) => void
  /** Only who gives this password may read from now on. */
  protect: (login: { readonly user: string; readonly password: string }) => void
  readonly close: () => Promise<void>
}

export const startCalendarServer = async (): Promise<CalendarServer> => {
  const requests: IncomingHttpHeaders[] = []
  let published: string | null = null
  let version = 0
  let authorization: string | null = null
  const server = createServer((request, answer) => {
    requests.push(request.headers)
    const etag = `"${version}"`
    if (authorization !== null && request.headers.authorization !== authorization) {
      answer.writeHead(401, { 'www-authenticate': 'Basic realm="calendars"' }).end('who are you?')
    } else if (published === null) answer.writeHead(404).end()
    else if (request.headers['if-none-match'] === etag) answer.writeHead(304).end()
    else answer.writeHead(200, { 'content-type': 'text/calendar', etag }).end(published)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/calendars/mira.ics`,
    port,
    requests,
    publish: (calendar) => {
      published = calendar
      version += 1
    },
    protect: ({ user, password }) => {
      authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A calendar of Ola's with the appointments given. */
export const calendarOf = (...appointments: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Calendar//EN',
    'X-WR-CALNAME:ola@own.example',
    ...appointments.flatMap((lines) => [
      'BEGIN:VEVENT',
      'DTSTAMP:20261101T080000Z',
      'ORGANIZER;CN=Ola Own:mailto:ola@own.example',
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

export const MIRA = 'ATTENDEE;CN=Mira Okonkwo;PARTSTAT=ACCEPTED:mailto:mira@harbour.example'
export const JONAS = 'ATTENDEE;CN=Jonas Berg;PARTSTAT=ACCEPTED:mailto:jonas@lumen.example'
