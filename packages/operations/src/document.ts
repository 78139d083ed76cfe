import type { AnyOperation } from './operation.ts'

/** The document an output holds, of an operation that gives one. */
export const documentOf = (operation: AnyOperation, output: unknown): string | Blob | null => {
  const field = operation.command?.document
  if (field === undefined) return null
  const content = (output as Readonly<Record<string, unknown>>)[field]
  return typeof content === 'string' || content instanceof Blob ? content : null
}

/** The output without its document: the facts about it. */
export const factsOf = (operation: AnyOperation, output: unknown): Readonly<Record<string, unknown>> => {
  const { [operation.command?.document ?? '']: _, ...facts } = output as Readonly<Record<string, unknown>>
  return facts
}

/** The output as JSON can hold it: a document that is text as text, any other as base64. */
export const withInlineDocument = async (operation: AnyOperation, output: unknown): Promise<unknown> => {
  const document = documentOf(operation, output)
  const field = operation.command?.document
  if (field === undefined || !(document instanceof Blob)) return output
  const isText = /^text\/|\bjson\b/.test(document.type)
  const content = isText
    ? await document.text()
    : Buffer.from(await document.arrayBuffer()).toString('base64')
  return { ...factsOf(operation, output), [field]: content }
}
