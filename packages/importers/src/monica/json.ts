/** A JSON object of unknown content. Its keys are data: `__proto__` is one like any other. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectAt(value: unknown, key: string): JsonObject {
  const found = at(value, key)
  return isObject(found) ? found : {}
}

export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key)
  return Array.isArray(found) ? found : []
}

/** A text or number as text; "" for anything else. Half characters are mended, NULs left out: no database holds them. */
export function textAt(value: unknown, key: string): string {
  const found = at(value, key)
  if (typeof found === 'number') return String(found)
  return typeof found === 'string' ? found.toWellFormed().replaceAll('\0', '') : ''
}

export function isTrue(value: unknown, key: string): boolean {
  const found = at(value, key)
  return found === true || found === 1
}

function at(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** How deep brackets nest in a JSON text, without parsing it; strings may hold any brackets. Linear in the text. */
export function depthOf(json: string): number {
  let depth = 0
  let deepest = 0
  for (let index = 0; index < json.length; index += 1) {
    const code = json.charCodeAt(index)
    if (code === QUOTE) index = endOfString(json, index)
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1
  }
  return deepest
}

const QUOTE = 34
const BACKSLASH = 92
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

function endOfString(json: string, start: number): number {
  for (let index = start + 1; index < json.length; index += 1) {
    const code = json.charCodeAt(index)
    if (code === BACKSLASH) index += 1
    else if (code === QUOTE) return index
  }
  return json.length
}
