import { type AppCommand, EXIT, write } from '@rapport/cli'
import { dataDirOf } from '../place.ts'
import { readToken } from '../token.ts'

export const tokenCommand: AppCommand = {
  name: 'token',
  summary: 'Print the key that programs send to the API of this data directory.',
  description:
    'Whoever has it can read and change everything in it. Delete DIR/token and restart for a new one.',
  examples: ['curl -H "Authorization: Bearer $(rapport token)" http://127.0.0.1:4600/api/workspace'],
  run: async (options, io) => {
    const dataDir = await dataDirOf({ data: options.data as string | undefined, environment: io.environment })
    const token = await readToken(dataDir)
    await write(io.stdout, options.json === true ? `${JSON.stringify({ token })}\n` : `${token}\n`)
    return EXIT.done
  },
}
