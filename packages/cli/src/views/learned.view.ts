import type { Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'

type Entry = Parameters<View<Registry['learned']['edit']>>[0]

/** How the kind of an entry is said before its words. */
const KINDS: Readonly<Record<Entry['kind'], string>> = {
  'working-on': 'works on',
  need: 'needs',
  offer: 'offers',
}
const OWN_KINDS: typeof KINDS = { 'working-on': 'work on', need: 'need', offer: 'offer' }

export const learnedView: View<Registry['learned']['list']> = ({ learned }, canvas) =>
  learned.length === 0
    ? [
        'Nothing is written down yet.',
        'Write down what somebody is working on, looks for or can offer: rapport learned add ID "…"',
      ]
    : Array.from(
        Map.groupBy(learned, (entry) => entry.personId),
        ([personId, entries]) => [
          canvas.style.bold(personId === null ? 'You' : (entries[0]?.person ?? '')),
          ...entries.flatMap((entry) => entryLines(entry, canvas)),
        ],
      ).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))

export const learnedAddedView: View<Registry['learned']['add']> = ({ learned }, canvas) =>
  learned.flatMap((entry) => entryLines(entry, canvas))

export const learnedEntryView: View<Registry['learned']['edit']> = (entry, canvas) =>
  entryLines(entry, canvas)

const entryLines = (entry: Entry, { style, width }: Canvas) => [
  ...wrapText(`${(entry.personId === null ? OWN_KINDS : KINDS)[entry.kind]}: ${entry.text}`, width - 4).map(
    (line, index) => `  ${index === 0 ? style.ember('–') : ' '} ${line}`,
  ),
  style.quiet(
    `    ${entry.learnedOn}${entry.settledOn === null ? '' : `, over since ${entry.settledOn}`} · ${entry.learnedId}`,
  ),
]
