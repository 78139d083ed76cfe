import type { AppCommand } from '@rapport/cli'
import { openRapport } from '../open-rapport.ts'
import { dataDirOf } from '../place.ts'
import { readServeFlags, refuseFlags, SERVE_OPTIONS } from './serve-options.ts'

export const serveCommand: AppCommand = {
  name: 'serve',
  summary: 'Start Rapport in the browser, and its API.',
  options: SERVE_OPTIONS,
  examples: ['rapport serve', 'rapport serve --port 8080 --open'],
  run: async (options, io) => {
    const flags = readServeFlags(options)
    if (typeof flags === 'string') return refuseFlags(flags, io)
    const place = { data: options.data as string | undefined, environment: io.environment }
    const rapport = openRapport(place)
    try {
      const { serveRapport } = await import('../serve-rapport.ts')
      return await serveRapport({ rapport, dataDir: await dataDirOf(place), isDemo: false, ...flags }, io)
    } finally {
      await rapport.close()
    }
  },
}
