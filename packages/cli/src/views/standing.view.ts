import { percentInWords, type Registry } from '@rapport/operations'
import { table, wrapText } from '../output/index.ts'
import { ember } from './ember.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

/** Rows that a person reads; a script asks for `--json`, and has them all. */
const MOST_ROWS = 100

export const standingsView: View<Registry['people']['strength']> = ({ people }, canvas) => {
  const { style } = canvas
  if (people.length === 0) return ['Nobody was known by then.']
  const shown = people.slice(0, MOST_ROWS)
  return [
    ...table(
      [
        { title: '', paint: (_, row) => ember(shown[row]?.state ?? '', style) },
        { title: 'Name', canShrink: true, paint: (text) => style.bold(text) },
        { title: 'How it stands' },
        { title: 'Strength', align: 'end' },
        { title: 'Word in 30 days', align: 'end' },
        { title: 'Last contact' },
        { title: 'Id', paint: (text) => style.quiet(text) },
      ],
      shown.map(({ person, state, strength, p30, lastContactOn, personId }) => [
        '•',
        person,
        state,
        String(strength),
        percentInWords(p30),
        lastContactOn ?? '',
        personId,
      ]),
      canvas,
    ),
    '',
    shown.length === people.length
      ? count(people.length, 'person', 'people')
      : `${shown.length} of ${count(people.length, 'person', 'people')}; all of them with --json`,
  ]
}

/** Characters that a strength of 100 is drawn with. */
const BAR_WIDTH = 40

export const historyView: View<Registry['strength']['history']> = ({ person, points }, { style, width }) => {
  const whose = person === null ? 'Your network, on average' : person.person
  const said = person?.said ?? null
  const bar = Math.max(10, Math.min(BAR_WIDTH, width - 30))
  return [
    style.bold(whose),
    ...(said === null ? [] : [`  You said ${said.strength} on ${said.on}; below is what the record reads.`]),
    ...points.map(
      ({ on, strength, state, people, inTouch }) =>
        `  ${style.quiet(on)} ${String(Math.round(strength)).padStart(3)} ${style.ember('▇'.repeat(Math.round((bar * strength) / 100)))} ${style.quiet(state ?? `in touch with ${inTouch} of ${people}`)}`,
    ),
  ]
}

type Standing = Parameters<View<Registry['people']['show']>>[0]['standing']

/** How one stands, beside the number: the user's word, the rest, what is expected, and what the number is made of. */
export const standingLines = (
  { said, readStrength, rest, rhythm, chance, components }: Standing,
  { style, width }: Canvas,
): readonly string[] => {
  const sentences = [
    said === null
      ? null
      : `You said ${said.strength} on ${said.on}${said.reason === null ? '' : ` (${said.reason})`}; the record reads ${readStrength}.`,
    rhythm,
    chance === null ? null : `A word within 30 days: ${chance}.`,
    rest === null
      ? null
      : `You let them rest${rest.until === null ? '' : ` until ${rest.until}`}${rest.reason === null ? '' : ` (${rest.reason})`}.`,
  ].filter((sentence) => sentence !== null)
  return [
    ...sentences.flatMap((sentence) =>
      wrapText(sentence, width - 4).map((line) => `  ${style.ember('–')} ${line}`),
    ),
    ...(components.length === 0 ? [] : ['', style.bold('What the strength is made of')]),
    ...components.flatMap(({ label, text, points }) => {
      const [first = '', ...rest] = wrapText(text, Math.max(20, width - 30))
      const effect = points === 0 ? '·' : points > 0 ? `+${points}` : `–${-points}`
      return [
        `  ${effect.padStart(4)}  ${style.quiet(label.padEnd(16))} ${first}`,
        ...rest.map((line) => `${' '.repeat(25)}${line}`),
      ]
    }),
  ]
}
