import { type AnyOperation, inputSchemaOf, operations, outputSchemaOf } from '@rapport/operations'
import { withPlace, withTextForFiles } from './document-answer.ts'
import { withFileArguments } from './file-argument.ts'

/** A registry's operation as an assistant sees it. */
export const toTool = (operation: AnyOperation) => ({
  name: toolName(operation),
  title: operation.summary,
  description: [operation.summary, operation.description, errorsInWords(operation)].filter(Boolean).join(' '),
  inputSchema: {
    ...withPlace(operation, withFileArguments(inputSchemaOf(operation))),
    type: 'object' as const,
  },
  outputSchema: { ...withTextForFiles(operation, outputSchemaOf(operation)), type: 'object' as const },
  annotations: {
    // A document may be written to a file that the call names.
    readOnlyHint: operation.effect !== 'write' && operation.command?.document === undefined,
    destructiveHint: operation.isDestructive === true,
    // Looking twice changes nothing, and neither does removing or setting the same thing twice.
    idempotentHint: operation.effect !== 'write' || /^(PATCH|DELETE) /.test(operation.route),
    // All of it happens on this machine.
    openWorldHint: false,
  },
})

/** `plan.week` is the tool `plan_week`. */
export const toolName = (operation: AnyOperation): string => operation.name.replace('.', '_')

export const operationsByTool: ReadonlyMap<string, AnyOperation> = new Map(
  operations.map((operation) => [toolName(operation), operation]),
)

const errorsInWords = (operation: AnyOperation): string => {
  const errors = Object.entries(operation.errors)
  return errors.length === 0
    ? ''
    : `Fails with ${errors.map(([code, { when }]) => `${code}: ${when}`).join(' ')}`
}
