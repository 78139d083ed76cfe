import { type AnyOperation, inputSchemaOf, typeInWords } from '@rapport/operations'
import { Argument, Command, Option } from 'commander'
import { type Field, fieldsOf, isList } from './field.ts'
import { toKebab, toPlaceholder } from './flag.ts'

/** The command of an operation: its verb, its fields as arguments and flags, and its help. */
export const operationCommand = (
  operation: AnyOperation,
  act: (fields: readonly Field[], command: Command) => Promise<void>,
): Command => {
  const verb = operation.name.split('.')[1] ?? operation.name
  const fields = fieldsOf(inputSchemaOf(operation))
  const command = new Command(verb)
    .summary(operation.summary)
    .description([operation.summary, operation.description].filter(Boolean).join('\n'))
  for (const name of operation.command?.positional ?? []) {
    const field = fields.find((candidate) => candidate.name === name)
    if (field !== undefined) command.addArgument(toArgument(field))
  }
  const savedAs = operation.command?.savedAs
  if (savedAs !== undefined) command.addArgument(new Argument(`[${savedAs}]`, 'The file to write (required)'))
  for (const field of fields) for (const option of toOptions(field, operation)) command.addOption(option)
  if (operation.command?.document !== undefined) {
    command.addOption(
      new Option('--out <file>', 'Write the document into this file').hideHelp(savedAs !== undefined),
    )
  }
  if (operation.command?.confirms !== undefined) {
    command.addOption(new Option('--keep', 'Keep it at once; otherwise a terminal is asked'))
    command.addOption(new Option('--yes').hideHelp())
  }
  return command.addHelpText('after', helpAfter(operation)).action(async () => act(fields, command))
}

/** Always optional for commander: the operation's own schema says what is missing, in the same words as elsewhere. */
const toArgument = (field: Field): Argument =>
  new Argument(`[${toKebab(field.name)}${isList(field) ? '...' : ''}]`, describe(field))

/** A field given by position can be given by its flag too. */
const toOptions = (field: Field, operation: AnyOperation): readonly Option[] => {
  const flag = `--${toKebab(field.name)}`
  const value = toPlaceholder(field.name)
  const isPositional = operation.command?.positional?.includes(field.name) === true
  const placed = (option: Option) => (isPositional ? option.hideHelp() : option)
  if (field.schema.type === 'boolean') {
    return [
      named(new Option(`${flag} [yes]`, describe(field)), field),
      named(new Option(`--no-${flag.slice(2)}`).hideHelp(), field),
    ]
  }
  if (isList(field))
    return [placed(named(new Option(`${flag} ${value.replace('>', '...>')}`, describe(field)), field))]
  const option = placed(named(new Option(`${flag} ${value}`, describe(field)), field))
  if (!field.isNullable) return [option]
  return [option, named(new Option(`--no-${flag.slice(2)}`).hideHelp(), field)]
}

/** Kept under the field's own name, whatever commander would make of the flag. */
const named = (option: Option, field: Field): Option => {
  option.attributeName = () => field.name
  return option
}

const describe = (field: Field): string => {
  const { description, default: usual } = field.schema
  const facts = [
    typeInWords(field.schema),
    ...(usual === undefined ? [] : [`${JSON.stringify(usual)} if left out`]),
    ...(field.isRequired ? ['required'] : []),
    ...(field.isNullable ? [`--no-${toKebab(field.name)} takes it back`] : []),
  ]
  return `${description ?? ''} (${facts.join('; ')})`.trim()
}

const helpAfter = (operation: AnyOperation): string => {
  const errors = Object.entries(operation.errors)
  const examples = `\nExamples:\n${operation.examples.map((example) => `  ${example}`).join('\n')}`
  if (errors.length === 0) return examples
  const widest = Math.max(...errors.map(([code]) => code.length))
  const lines = errors.map(([code, { when }]) => `  ${code.padEnd(widest)}  ${when}`)
  return `${examples}\n\nFails with:\n${lines.join('\n')}`
}
