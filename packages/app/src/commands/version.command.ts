import { type AppCommand, EXIT, write } from '@rapport/cli'
import { version } from '../version.ts'

export const versionCommand: AppCommand = {
  name: 'version',
  summary: 'Print the version.',
  run: async (options, io) => {
    await write(
      io.stdout,
      options.json === true ? `${JSON.stringify({ version })}\n` : `rapport ${version}\n`,
    )
    return EXIT.done
  },
}
