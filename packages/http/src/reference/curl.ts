import { type AnyOperation, inputSchemaOf } from '@rapport/operations'
import { routeOf } from './route.ts'
import { sampleInput } from './sample.ts'

const QUOTE = /'/g
const quote = (text: string) => `'${text.replace(QUOTE, "'\\''")}'`

/** The operation as one would call it with curl. */
export const curlOf = (operation: AnyOperation): string => {
  const { method, path, pathFields, isMultipart } = routeOf(operation)
  const input = sampleInput(inputSchemaOf(operation))
  const filled = path.replace(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String(input[field])))
  const rest = Object.entries(input).filter(([field]) => !pathFields.includes(field))
  const query =
    method === 'GET' && rest.length > 0
      ? `?${new URLSearchParams(rest.map(([field, value]) => [field, String(value)]))}`
      : ''
  const address = `$RAPPORT/api${filled}${query}`
  const parts = ['curl', ...(method === 'GET' || isMultipart ? [] : ['-X', method])]
  parts.push('-H', '"Authorization: Bearer $(rapport token)"')
  if (isMultipart) for (const [field, value] of rest) parts.push('-F', `${field}=${String(value)}`)
  else if (method !== 'GET' && rest.length > 0) {
    parts.push(
      '-H',
      quote('Content-Type: application/json'),
      '-d',
      quote(JSON.stringify(Object.fromEntries(rest))),
    )
  }
  return `${parts.join(' ')} "${address}"`
}
