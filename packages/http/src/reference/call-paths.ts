import type { OpenApiDocument } from './openapi.ts'

const id = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
  description: 'The UUID sent with the call as the header `rapport-call`',
} as const

/** Watching and stopping calls: for every operation alike, so it is no operation itself. */
export const callPaths: NonNullable<OpenApiDocument['paths']> = {
  '/calls/{id}/events': {
    get: {
      operationId: 'calls.events',
      summary: 'Watch a running call.',
      description:
        'Server-sent events: `progress` with {phase, done, total, unit}, then `end`. Watching may begin some seconds before the call does.',
      tags: ['calls'],
      parameters: [id],
      responses: { '200': { description: 'The events.', content: { 'text/event-stream': {} } } },
    },
  },
  '/calls/{id}': {
    delete: {
      operationId: 'calls.cancel',
      summary: 'Stop a running call; nothing of it is kept.',
      tags: ['calls'],
      parameters: [id],
      responses: {
        '204': { description: 'It was told to stop.' },
        '404': { description: 'CALL_NOT_FOUND: no call with this id is running.' },
      },
    },
  },
}
