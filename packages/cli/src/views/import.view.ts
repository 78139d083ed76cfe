import type { Registry } from '@rapport/operations'
import { table } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Report = Parameters<View<Registry['import']['run']>>[0]

const OUTCOMES = ['created', 'updated', 'unchanged', 'hidden', 'skipped', 'rejected'] as const

export const importView: View<Registry['import']['run']> = (report, canvas) => [
  ...accounts(report, canvas),
  ...(report.totals.rejected + report.totals.skipped > 0
    ? ['', `Why rows were left out: rapport import show ${report.importId}`]
    : []),
  ...(report.people.merged > 0 ? ['Who was merged, and on what grounds: rapport people merges'] : []),
  ...(report.canUndo === false
    ? []
    : [canvas.style.quiet(`To take it back: rapport import undo ${report.importId}`)]),
]

export const importShownView: View<Registry['import']['show']> = (report, canvas) => [
  ...accounts(report, canvas),
  ...(report.findings.length === 0
    ? []
    : [
        '',
        ...table(
          [
            { title: 'File', canShrink: true },
            { title: 'Line', align: 'end' },
            { title: 'Outcome' },
            { title: 'Why', canShrink: true },
          ],
          report.findings.map(({ file, line, outcome, message }) => [file, String(line), outcome, message]),
          canvas,
        ),
        `${report.findings.length.toLocaleString('en')} of ${count(report.findingsTotal, 'remark')}`,
      ]),
  ...(report.changed.length === 0
    ? []
    : [
        '',
        ...table(
          [
            { title: 'Person', canShrink: true },
            { title: 'Changed' },
            { title: 'From', canShrink: true },
            { title: 'To', canShrink: true },
          ],
          report.changed.map(({ person, kind, before, after }) => [person, kind, before ?? '', after ?? '']),
          canvas,
        ),
        `${report.changed.length.toLocaleString('en')} of ${count(report.changedTotal, 'change')}`,
      ]),
]

export const importsView: View<Registry['import']['list']> = ({ imports }, canvas) =>
  imports.length === 0
    ? ['Nothing was imported yet. Begin with: rapport import FILE']
    : table(
        [
          { title: 'When' },
          { title: 'From', canShrink: true },
          { title: 'Rows', align: 'end' },
          { title: 'Contacts new', align: 'end' },
          { title: 'Known before', align: 'end' },
          { title: '' },
          { title: 'Id' },
        ],
        imports.map((report) => [
          report.finishedAt.slice(0, 16).replace('T', ' '),
          report.sources.join(', '),
          String(report.totals.rows),
          String(report.people.created),
          report.people.merged === 0 ? '–' : String(report.people.merged),
          report.undoneAt === null ? '' : 'undone',
          report.importId,
        ]),
        canvas,
      )

export const undoView: View<Registry['import']['undo']> = ({ removed, restored, kept }) => [
  `Undone: ${[
    count(removed.people, 'person', 'people'),
    count(removed.organizations, 'organization'),
    count(removed.interactions, 'conversation'),
    count(removed.other, 'other record'),
  ].join(', ')} removed; ${count(restored, 'person', 'people')} as an earlier import had them.`,
  ...kept.map(({ person, because }) => `  kept ${person}: ${because}`),
]

/** The account: every row of every file in exactly one column. */
const accounts = (report: Report, canvas: Canvas): readonly string[] => {
  const { style } = canvas
  const read = report.files.filter((file) => file.rows > file.skipped)
  const passedOver = report.files.filter((file) => file.rows <= file.skipped)
  const skipped = passedOver.reduce((sum, file) => sum + file.rows, 0)
  const rows = [
    ...read.map((file) => rowOf(file.name, file)),
    ...(passedOver.length === 0
      ? []
      : [
          rowOf(count(passedOver.length, 'file not needed', 'files not needed'), {
            ...NO_ROWS,
            rows: skipped,
            skipped,
          }),
        ]),
    rowOf('all', report.totals),
  ]
  const paint = (text: string, row: number) => (row === rows.length - 1 ? style.bold(text) : text)
  return [
    `${style.bold(whoCame(report.people))}, ${count(report.people.updated, 'person', 'people')} updated${report.undoneAt === null ? '' : ' (undone since)'}`,
    '',
    ...table(
      [
        { title: 'File', canShrink: true, paint },
        { title: 'rows', align: 'end', paint },
        ...OUTCOMES.map((title) => ({ title, align: 'end' as const, paint })),
      ],
      rows,
      canvas,
    ),
    ...read.filter(({ notice }) => notice !== null).map(({ name, notice }) => `  ${name}: ${notice}`),
    ...report.changes.map(({ text }) => `  ${text}`),
  ]
}

/** Contacts found to be people already known are nobody new. */
const whoCame = ({ created, merged }: Report['people']): string =>
  merged === 0
    ? count(created, 'new person', 'new people')
    : `${count(created, 'contact')}; ${merged.toLocaleString('en')} of them ${
        merged === 1 ? 'was somebody' : 'were people'
      } already known`

const NO_ROWS = { rows: 0, created: 0, updated: 0, unchanged: 0, hidden: 0, skipped: 0, rejected: 0 }

const rowOf = (name: string, counts: Report['totals']) => [
  name,
  String(counts.rows),
  ...OUTCOMES.map((outcome) => (counts[outcome] === 0 ? '–' : String(counts[outcome]))),
]
