import { type AnyOperation, operations, type Run } from '@rapport/operations'
import { Command, CommanderError } from 'commander'
import type { AppCommand } from './app-command.ts'
import { operationCommand } from './command/index.ts'
import { EXIT, type Io } from './io.ts'
import { reportDefect, reportFailure } from './report-failure.ts'
import { runOperation } from './run-operation.ts'

/** Operations on the data directory named, opened no sooner than one of them needs it. */
export interface OpenedRun {
  readonly run: Run
  readonly close: () => Promise<void>
}

export interface CliOptions {
  readonly version: string
  readonly open: (options: { readonly data?: string }) => OpenedRun
  /** Commands that are no operations. */
  readonly commands: readonly AppCommand[]
}

const HELP_AFTER = `
Begin with:
  rapport import Complete_LinkedInDataExport.zip
  rapport network add --kind career --purpose "Find my next role in supply chain"
  rapport plan week --hours 3

Data is kept in --data DIR, else in the PostgreSQL that DATABASE_URL names, else in RAPPORT_DATA, else this system's place for it.
Exit codes: 0 done, 1 an expected failure, 2 wrong usage, 70 a defect, 130 cancelled.`

/** The `rapport` command: `argv` are the words after it. Answers the exit code; nothing else ends the process. */
export const runCli = async (argv: readonly string[], io: Io, options: CliOptions): Promise<number> => {
  const session = createSession(io, options)
  const program = buildProgram(io, options, session)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return session.exitCode
  } catch (error) {
    const telling = { io, ...tellingOf(program, argv, io) }
    if (!(error instanceof CommanderError)) return await reportDefect(error, telling)
    if (error.exitCode === 0) return EXIT.done
    // Commander's own text was held back where a program reads the answer.
    if (telling.asJson) await reportFailure({ code: 'USAGE', message: usageMessage(error) }, null, telling)
    return EXIT.usage
  } finally {
    await session.close()
  }
}

const usageMessage = (error: CommanderError) =>
  error.code === 'commander.help'
    ? 'Name a command; --help lists them.'
    : error.message.replace(/^error: /, '')

const tellingOf = (program: Command, argv: readonly string[], { environment }: Io) => ({
  // Read from the words themselves as well: an error in them may come before commander reaches the flag.
  asJson: program.opts().json === true || flagsIn(argv).includes('--json'),
  isVerbose: program.opts().verbose === true || Boolean(environment.RAPPORT_DEBUG),
})

/** What stands before `--`; after it are only values. */
const flagsIn = (argv: readonly string[]) =>
  argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length)

interface Session {
  exitCode: number
  readonly act: (program: Command, act: (run: Run) => Promise<number>) => Promise<void>
  readonly close: () => Promise<void>
}

const createSession = (io: Io, options: CliOptions): Session => {
  let opened: OpenedRun | null = null
  const session: Session = {
    exitCode: EXIT.done,
    act: async (program, act) => {
      const { data } = program.opts<{ data?: string }>()
      opened = options.open(data === undefined ? {} : { data })
      session.exitCode = await act(opened.run)
      if (io.signal.aborted && session.exitCode === EXIT.done) session.exitCode = EXIT.cancelled
    },
    close: async () => opened?.close(),
  }
  return session
}

const buildProgram = (io: Io, options: CliOptions, session: Session): Command => {
  const program = new Command('rapport')
    .description('Networking with a purpose: whom to contact this week, and why.')
    .version(options.version, '--version', 'Print the version')
    .option('--data <dir>', 'The data directory')
    .option('--json', 'Print the output as JSON, failures as {"error":{code,message,details}}')
    .option('--verbose', 'Say more when something breaks')
    .addHelpText('after', HELP_AFTER)
    .configureHelp({ showGlobalOptions: true })

  for (const [noun, verbs] of Map.groupBy(operations, (operation) => operation.name.split('.')[0] ?? '')) {
    program.addCommand(nounCommand(noun, verbs, program, io, session))
  }
  for (const command of options.commands) program.addCommand(appCommand(command, io, session))
  for (const command of everyCommand(program)) configure(command, program, io)
  return program
}

const everyCommand = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(everyCommand),
]

/** Nothing ends the process and nothing writes behind our back; `--json` keeps standard error for the one object. */
const configure = (command: Command, program: Command, io: Io) => {
  command
    .exitOverride()
    .helpOption('-h, --help', 'Show help')
    .helpCommand(false)
    .showHelpAfterError('Help: add --help')
    .configureHelp({ showGlobalOptions: true, sortSubcommands: false, helpWidth: io.columns })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => program.opts().json !== true && io.stderr.write(text),
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    })
}

const nounCommand = (
  noun: string,
  verbs: readonly AnyOperation[],
  program: Command,
  io: Io,
  session: Session,
): Command => {
  const usual = verbs.find(({ command: line }) => line?.isDefault === true)
  const command = new Command(noun).summary(verbs.map(({ name }) => name.split('.')[1]).join(', '))
  if (usual !== undefined) {
    command.addHelpText('after', `\nExamples:\n${usual.examples.map((line) => `  ${line}`).join('\n')}`)
  }
  for (const operation of verbs) {
    const leaf = operationCommand(operation, (fields, typed) =>
      session.act(program, (run) => {
        const { asJson, isVerbose } = tellingOf(program, [], io)
        return runOperation(
          operation,
          fields,
          { words: typed.processedArgs, flags: typed.opts() },
          { run, io, asJson, isVerbose },
        )
      }),
    )
    command.addCommand(leaf, { isDefault: operation.command?.isDefault === true })
  }
  return command
}

const appCommand = (definition: AppCommand, io: Io, session: Session): Command => {
  const command = new Command(definition.name)
    .summary(definition.summary)
    .description([definition.summary, definition.description].filter(Boolean).join('\n'))
  for (const { flags, description } of definition.options ?? []) command.option(flags, description)
  if (definition.examples !== undefined) {
    command.addHelpText('after', `\nExamples:\n${definition.examples.map((line) => `  ${line}`).join('\n')}`)
  }
  return command.action(async () => {
    session.exitCode = await definition.run(command.optsWithGlobals(), io)
  })
}
