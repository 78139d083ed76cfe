import { type AppCommand, EXIT } from '@rapport/cli'
import { openRapport } from '../open-rapport.ts'
import { version } from '../version.ts'

export const mcpCommand: AppCommand = {
  name: 'mcp',
  summary: 'Serve an assistant over MCP on standard input and output.',
  description: 'Every operation is a tool. Nothing but the protocol is written to standard output.',
  examples: ['rapport mcp', 'rapport mcp --data ~/networks/work'],
  run: async (options, io) => {
    const rapport = openRapport({ data: options.data as string | undefined, environment: io.environment })
    try {
      const { serveStdio } = await import('@rapport/mcp')
      await serveStdio({ run: rapport.run, version, input: io.stdin, output: io.stdout, signal: io.signal })
      return EXIT.done
    } finally {
      await rapport.close()
    }
  },
}
