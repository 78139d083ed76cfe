/** Words a person can check, and the facts they are made of, as every operation gives them. */
export interface Reason {
  readonly kind: string
  readonly text: string
  readonly [fact: string]: string | number | boolean | null
}

export interface Fact {
  readonly name: string
  readonly value: string
}

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/

/** "lastContactOn" as "last contact on". */
const inWords = (key: string): string => key.replace(/([A-Z])/g, ' $1').toLowerCase()

const isId = (key: string): boolean => key === 'id' || key.endsWith('Id')

/** The facts a reason is made of, besides its text: names in words, dates by `showDate`, ids left out. */
export const factsOf = (reason: Reason, showDate: (date: string) => string): readonly Fact[] =>
  Object.entries(reason)
    .filter(
      ([key, value]) => key !== 'kind' && key !== 'text' && !isId(key) && value !== null && value !== '',
    )
    .map(([key, value]) => ({
      name: inWords(key),
      value:
        typeof value === 'boolean'
          ? value
            ? 'yes'
            : 'no'
          : typeof value === 'string' && PLAIN_DATE.test(value)
            ? showDate(value)
            : String(value),
    }))
