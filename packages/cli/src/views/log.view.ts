import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'

type Reading = Parameters<View<Registry['log']['read']>>[0]
type Person = Reading['people'][number]
type Kept = Parameters<View<Registry['log']['keep']>>[0]

const LEARNED: Readonly<Record<Reading['learned'][number]['kind'], string>> = {
  'working-on': 'works on',
  need: 'needs',
  offer: 'offers',
}
const FAVORS = { given: 'you did', received: 'they did' } as const

export const logReadingView: View<Registry['log']['read']> = (reading, canvas) => {
  const { style } = canvas
  const row = (name: string, text: string) => rowLines(name, text, canvas)
  const met = reading.people.filter(({ role }) => role === 'with')
  const known = reading.people.filter(({ role }) => role === 'introduced')
  return [
    ...met.flatMap((person) => personLines(person, canvas)),
    ...known.flatMap((person) => row('introduced', person.proposal?.name ?? nameOf(person))),
    ...(reading.isContact
      ? row(
          'contact',
          [reading.on.date, reading.channel?.value, reading.minutes && `${reading.minutes.value} min`]
            .filter(Boolean)
            .join(' · '),
        )
      : []),
    ...reading.news.flatMap(({ text, edit }) =>
      row('news', `${text}${edit === null ? '' : ` (${editInWords(edit)})`}`),
    ),
    ...reading.learned.flatMap(({ kind, text }) => row(LEARNED[kind], text)),
    ...reading.favors.flatMap(({ direction, kind, text }) => row(FAVORS[direction], `${kind}: ${text}`)),
    ...reading.followUps.flatMap(({ text, dueOn }) => row('to do', `${text} · by ${dueOn}`)),
    ...(reading.notice === null ? [] : ['', style.ember(`${reading.notice.text} ${reading.notice.next}`)]),
    ...(reading.notice?.code === 'who-is-meant' || reading.notice?.code === 'nobody-named'
      ? [style.quiet('  rapport log keep "…" --person-ids ID')]
      : []),
    ...(reading.notice?.code === 'not-on-record'
      ? [style.quiet(`  rapport log keep "…" --new-people '[{"name": "…", "organization": "…"}]'`)]
      : []),
  ]
}

const editInWords = ({ title, organization }: NonNullable<Reading['news'][number]['edit']>): string =>
  [title === null ? null : `title: ${title}`, organization === null ? null : `organization: ${organization}`]
    .filter((part) => part !== null)
    .join(', ')

const nameOf = ({ personId, candidates, text }: Person): string =>
  candidates.find((candidate) => candidate.personId === personId)?.name ?? text

const personLines = (person: Person, canvas: Canvas): readonly string[] => {
  const { personId, candidates, proposal, text } = person
  const { style } = canvas
  if (personId !== null) {
    const meant = candidates.find((candidate) => candidate.personId === personId)
    const where = meant?.organization == null ? '' : style.quiet(` ${meant.organization}`)
    return rowLines('with', `${style.bold(nameOf(person))}${where}`, canvas)
  }
  if (proposal !== null) {
    const where = proposal.organization === null ? '' : `, ${proposal.organization}`
    return rowLines('with', `${proposal.name}${where} – not on record`, canvas)
  }
  return [
    ...rowLines('with', `“${text}”, who may be`, canvas),
    ...candidates.flatMap(({ name, organization, why, personId: id }) => [
      `              ${name}${organization === null ? '' : `, ${organization}`}`,
      style.quiet(`                ${why} · ${id}`),
    ]),
  ]
}

const NAME_WIDTH = 12

const rowLines = (name: string, text: string, { style, width }: Canvas): readonly string[] =>
  wrapText(text, width - NAME_WIDTH - 2).map(
    (line, at) => `  ${at === 0 ? style.quiet(name.padEnd(NAME_WIDTH)) : ' '.repeat(NAME_WIDTH)}${line}`,
  )

export const logKeptView: View<Registry['log']['keep']> = (kept, { style }) => [
  `${style.ember('Kept')}: ${kept.people.map(({ name, isNew }) => `${name}${isNew ? ' (new)' : ''}`).join(', ')}, ${kept.on}`,
  ...madeLines(kept).map(
    ({ what, text, undo }) =>
      `  ${what}${text === '' ? '' : `: ${text}`}${style.quiet(`  take back: rapport ${undo}`)}`,
  ),
]

interface Made {
  readonly what: string
  readonly text: string
  readonly undo: string
}

/** All that was made, each with the command that takes it back. */
const madeLines = (kept: Kept): readonly Made[] => [
  ...(kept.interactionId === null
    ? []
    : [{ what: 'conversation', text: '', undo: `interaction remove ${kept.interactionId}` }]),
  ...kept.learned.map(({ kind, text, learnedId }) => ({
    what: LEARNED[kind],
    text,
    undo: `learned remove ${learnedId}`,
  })),
  ...kept.notes.map(({ text, noteId }) => ({ what: 'note', text, undo: `note remove ${noteId}` })),
  ...kept.favors.map(({ text, favorId }) => ({ what: 'favor', text, undo: `favor remove ${favorId}` })),
  ...kept.followUps.map(({ text, dueOn, followUpId }) => ({
    what: 'to do',
    text: `${text} by ${dueOn}`,
    undo: `follow-up remove ${followUpId}`,
  })),
  ...kept.edits.map(({ personId, title, organization }) => ({
    what: 'card',
    text: [title, organization].filter((part) => part !== null).join(', '),
    undo: `people edit ${personId}${title === null ? '' : ' --no-title'}${organization === null ? '' : ' --no-organization'}`,
  })),
  ...kept.people
    .filter(({ isNew }) => isNew)
    .map(({ personId, name }) => ({ what: 'new person', text: name, undo: `people remove ${personId}` })),
]
