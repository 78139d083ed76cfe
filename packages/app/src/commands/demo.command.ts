import { type AppCommand, EXIT, write } from '@rapport/cli'
import { openRapport } from '../open-rapport.ts'
import { dataDirOf } from '../place.ts'
import { readServeFlags, refuseFlags, SERVE_OPTIONS } from './serve-options.ts'

export const demoCommand: AppCommand = {
  name: 'demo',
  summary: 'Start Rapport with an invented network, to look around.',
  description:
    'About 1,500 invented people in a data directory of their own: beside the usual one with "-demo" at its end, or DIR if you name one. Your own data is not touched.',
  options: SERVE_OPTIONS,
  examples: ['rapport demo', 'rapport demo --open'],
  run: async (options, io) => {
    const flags = readServeFlags(options)
    if (typeof flags === 'string') return refuseFlags(flags, io)
    const named = options.data as string | undefined
    // A server database is never filled with invented people, whatever DATABASE_URL says.
    const { DATABASE_URL: _, ...environment } = io.environment
    const dataDir = named ?? `${await dataDirOf({ environment })}-demo`
    const rapport = openRapport({ data: dataDir, environment })
    try {
      const { fillDemo } = await import('../demo/fill-demo.ts')
      const filled = await fillDemo(rapport, io)
      if (!filled.ok) {
        await write(io.stderr, `✗ ${filled.failure.message} (${filled.failure.code})\n`)
        return EXIT.failed
      }
      const { serveRapport } = await import('../serve-rapport.ts')
      return await serveRapport({ rapport, dataDir, isDemo: true, ...flags }, io)
    } finally {
      await rapport.close()
    }
  },
}
