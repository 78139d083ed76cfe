import { type CommandLine, fail, ok, type Result } from '@rapport/operations'
import type { Field } from './field.ts'
import { readValue, type ValueProblem } from './read-value.ts'

/** What commander found: the words by position, and the flags by field name. */
export interface Typed {
  readonly words: readonly (string | readonly string[] | undefined)[]
  readonly flags: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
}

/** The operation's input from what was typed. */
export const readInput = async (
  fields: readonly Field[],
  command: CommandLine | undefined,
  typed: Typed,
): Promise<Result<Record<string, unknown>, readonly ValueProblem[]>> => {
  const input = new Map<string, unknown>()
  const problems: ValueProblem[] = []
  for (const field of fields) {
    const given = givenFor(field, command, typed)
    if (given === undefined) continue
    if (given === false && field.isNullable) {
      input.set(field.name, null)
      continue
    }
    const words = typeof given === 'boolean' ? [String(given)] : typeof given === 'string' ? [given] : given
    const value = await readValue(field, words)
    if (value.ok) input.set(field.name, value.value)
    else problems.push(value.failure)
  }
  return problems.length > 0 ? fail(problems) : ok(Object.fromEntries(input))
}

const givenFor = ({ name }: Field, command: CommandLine | undefined, { words, flags }: Typed) => {
  const flag = flags[name]
  if (flag !== undefined) return flag
  const place = command?.positional?.indexOf(name) ?? -1
  const word = place === -1 ? undefined : words[place]
  return Array.isArray(word) && word.length === 0 ? undefined : word
}
