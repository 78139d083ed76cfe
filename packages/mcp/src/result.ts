import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { OperationFailure } from '@rapport/operations'
import { LONGEST_TEXT } from './limits.ts'

/** The output as structured content, and as text for clients that know only text. */
export const toSuccess = (output: Readonly<Record<string, unknown>>): CallToolResult => ({
  content: [{ type: 'text', text: toText(output) }],
  structuredContent: output,
})

/**
 * An expected failure, for the assistant to act on, as JSON. Not as structured content: clients hold that against the
 * tool's output schema even when it is an error, and throw the failure away.
 */
export const toFailure = ({ code, message, details }: OperationFailure): CallToolResult => ({
  isError: true,
  content: [
    { type: 'text', text: JSON.stringify({ code, message, ...(details === undefined ? {} : { details }) }) },
  ],
})

const toText = (output: Readonly<Record<string, unknown>>): string => {
  const whole = JSON.stringify(output)
  return whole.length <= LONGEST_TEXT ? whole : JSON.stringify(outline(output))
}

/** Lists as their lengths, long texts as their beginnings: enough to know what the structured content holds. */
const outline = (value: unknown): unknown => {
  if (Array.isArray(value)) return `(${value.length} in the structured content)`
  if (typeof value === 'string' && value.length > 200) return `${value.slice(0, 200)}…`
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, outline(field)]))
}
