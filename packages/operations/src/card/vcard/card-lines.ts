import { escapedText, onOneLine } from '../../content-lines.ts'

export type VCardVersion = '4.0' | '3.0'

/** Collects the lines of one card; values with a label that no TYPE says get a group of their own. */
export interface CardLines {
  readonly add: (line: string) => void
  /** Adds a property with its label; `types` are those that say it, if any do. */
  readonly labelled: (property: LabelledProperty) => void
  readonly lines: () => readonly string[]
}

interface LabelledProperty {
  readonly name: string
  /** Parameters with their semicolons. */
  readonly params?: string
  /** Escaped. */
  readonly value: string
  readonly label: string | null
  readonly types?: readonly string[]
  readonly isPreferred?: boolean
}

/** The labels that Apple's programs translate. */
const SYSTEM_LABELS: ReadonlyMap<string, string> = new Map([
  ['homepage', 'HomePage'],
  ['other', 'Other'],
  ['anniversary', 'Anniversary'],
  ['assistant', 'Assistant'],
  ['manager', 'Manager'],
  ['spouse', 'Spouse'],
  ['child', 'Child'],
  ['parent', 'Parent'],
  ['mother', 'Mother'],
  ['father', 'Father'],
  ['brother', 'Brother'],
  ['sister', 'Sister'],
  ['friend', 'Friend'],
  ['partner', 'Partner'],
])

/** `extra` are lines that are written as they are: their groups are not used again. */
export function createCardLines(version: VCardVersion, extra: readonly string[]): CardLines {
  const lines = ['BEGIN:VCARD', `VERSION:${version}`]
  const taken = new Set(extra.flatMap((line) => /^([\w-]+)\./.exec(line)?.[1]?.toLowerCase() ?? []))
  let item = 0
  const nextGroup = (): string => {
    do item += 1
    while (taken.has(`item${item}`))
    return `item${item}`
  }
  return {
    add: (line) => lines.push(line),
    labelled: ({ name, params = '', value, label, types = [], isPreferred = false }) => {
      const named = version === '3.0' && isPreferred ? [...types, 'pref'] : types
      const type = named.length === 0 ? '' : `;TYPE=${named.join(',')}`
      const preference = version === '4.0' && isPreferred ? ';PREF=1' : ''
      const property = `${name}${type}${preference}${params}:${value}`
      if (label === null) {
        lines.push(property)
        return
      }
      const group = nextGroup()
      lines.push(`${group}.${property}`, `${group}.X-ABLabel:${labelText(label)}`)
    },
    lines: () => [...lines, ...extra.map(onOneLine).filter(isProperty), 'END:VCARD'],
  }
}

function labelText(label: string): string {
  const system = SYSTEM_LABELS.get(label)
  return system === undefined ? escapedText(label) : `_$!<${system}>!$_`
}

/** What would be no property, or would end the card, is not written. */
function isProperty(line: string): boolean {
  return (
    /^(?:[\w-]+\.)?[\w-]+[;:]/.test(line) && line.includes(':') && !/^(?:BEGIN|END|VERSION)\b/i.test(line)
  )
}
