import type { PersonKind } from '../../purpose/index.ts'
import { industryAt, phraseKey, readWords } from '../../words/index.ts'
import { complementAt, type Reading, textOf } from './complements.ts'
import { ASKS_NOTHING } from './kind-defaults.ts'
import { namedOrganizations } from './names.ts'
import type { PersonPhrase } from './phrases.ts'

/**
 * A statement that names no people but a trade or an organization: "a job in marketing at a software company". One
 * kind at most, of the first of each thing that is said.
 */
export const wholeStatement = (reading: Reading): readonly PersonPhrase[] => {
  const { statement, words } = reading
  const kind: { -readonly [Key in keyof PersonKind]: PersonKind[Key] } = { ...ASKS_NOTHING }
  const quotes: { -readonly [Key in keyof PersonKind]?: string } = {}
  const keys = words.map(({ key }) => key)
  for (let at = 0; at < words.length; at += 1) {
    const industry = industryAt(keys, at)
    if (industry !== null && kind.industry === null) {
      kind.industry = industry.industry
      quotes.industry = textOf(reading, at, at + industry.length)
    }
    const said = at === 0 ? null : complementAt(reading, at, { hasFunction: true, hasIndustry: true })?.said
    if (said?.aspect === 'organization' && kind.organization === null) {
      kind.organization = said.value
      quotes.organization = textOf(reading, said.start, said.end)
    }
    if (said?.aspect === 'place' && kind.place === null) {
      kind.place = said.value
      quotes.place = textOf(reading, said.start, said.end)
    }
  }
  const [organization] = namedOrganizations(reading)
  if (organization?.aspect === 'organization' && kind.organization === null) {
    kind.organization = organization.value
    quotes.organization = textOf(reading, organization.start, organization.end)
  }
  const wording = readWords(statement, NO_ORGANIZATIONS)
  // "Software company" names the industry already; another word tells the job.
  const functions = [...wording.functions].filter(([name, word]) => name !== word || !isGoal(name, statement))
  const asked = functions.find(([, word]) => !isWithin(word, quotes.industry)) ?? functions[0]
  if (asked !== undefined) {
    kind.function = asked[0]
    quotes.function = asked[1]
  }
  // A place or a level alone tells where something happens, or of whom one speaks, and not who is meant.
  if ((kind.function ?? kind.organization ?? kind.industry) === null) return []
  if (wording.level !== null) {
    kind.level = wording.level.least
    quotes.level = wording.level.word
  }
  return [
    {
      kind,
      count: null,
      text: Object.values(quotes).join(' … '),
      quotes,
      start: 0,
      end: words.length,
      isJoined: false,
    },
  ]
}

/** "Two more sales" are a goal and no trade, unless one is in it: "a job in sales". */
const isGoal = (name: string, statement: string): boolean =>
  name === 'Sales' && !phraseKey(statement).includes(phraseKey('in sales'))

const isWithin = (word: string, quote: string | undefined): boolean =>
  quote !== undefined && phraseKey(quote).includes(phraseKey(word))

const NO_ORGANIZATIONS: ReadonlySet<string> = new Set()
