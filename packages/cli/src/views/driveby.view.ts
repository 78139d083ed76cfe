import { percentInWords, type Registry } from '@rapport/operations'
import { wrapText } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type DriveBy = Parameters<View<Registry['driveby']['show']>>[0]
type Tally = DriveBy['total']

export const driveByView: View<Registry['driveby']['show']> = (shown, canvas) => {
  const { style, width } = canvas
  const { total, byMonth, bySource, debt, debtTotal, cap, metPerWeek, notice } = shown
  return [
    ...(notice === null
      ? []
      : [
          ...wrapText(notice.text, width),
          ...wrapText(notice.next, width).map((line) => style.ember(line)),
          '',
        ]),
    ...wrapText(figureInWords(total, byMonth.length), width),
    ...section(
      'By month',
      byMonth.filter(({ met }) => met > 0).map((month) => tallyLine(month.month, month)),
      canvas,
    ),
    ...section(
      'By where you met',
      bySource.map((source) => tallyLine(sourceInWords(source), source)),
      canvas,
    ),
    '',
    style.bold('New people'),
    ...wrapText(
      `${metPerWeek.toLocaleString('en', { maximumFractionDigits: 1 })} a week lately; at most ${cap.perWeek} a week leave room to follow up.`,
      width - 2,
    ).map((line) => `  ${line}`),
    ...wrapText(cap.text, width - 2).map((line) => `  ${style.quiet(line)}`),
    ...section(
      `Waiting for a word${debtTotal > debt.length ? ` (${debt.length} of ${debtTotal})` : ''}`,
      debt.flatMap((missing) => missingLines(missing, canvas)),
      canvas,
    ),
  ]
}

const figureInWords = (
  { met, never, later, within2Days, within30Days, open }: Tally,
  months: number,
): string => {
  if (met === 0) return ''
  const over = months === 1 ? 'this month' : `the last ${months} months`
  return [
    `Of ${count(met, 'person', 'people')} met in ${over}, ${never} never heard of you again`,
    `${within30Days} did within thirty days, ${within2Days} of them within two`,
    ...(later > 0 ? [`${later} later`] : []),
    ...(open > 0 ? [`for ${open} there is still time`] : []),
  ].join('; ')
}

const tallyLine = (name: string, { met, within30Days, rate }: Tally): string =>
  `  ${name}: met ${met}, followed up ${within30Days}${rate === null ? '' : ` (${percentInWords(rate)})`}`

const SOURCES: Readonly<Record<DriveBy['bySource'][number]['source'], string>> = {
  event: 'Events',
  introduction: 'Introductions',
  connection: 'Connecting on LinkedIn',
  conversation: 'A first conversation',
}

const sourceInWords = ({ source, name }: DriveBy['bySource'][number]): string => name ?? SOURCES[source]

const section = (title: string, lines: readonly string[], { style }: Canvas): readonly string[] =>
  lines.length === 0 ? [] : ['', style.bold(title), ...lines]

const missingLines = (
  { person, suggestion, reasons, fadesOn, daysLeft }: DriveBy['debt'][number],
  { style, width }: Canvas,
) => [
  ...wrapText(suggestion, width - 2).map((line) => `  ${line}`),
  ...wrapText(reasons.map(({ text }) => text).join('; '), width - 4).map(
    (line) => `    ${style.quiet(line)}`,
  ),
  `    ${style.quiet(daysLeft < 0 ? `its thirty days ended on ${fadesOn}` : `best by ${fadesOn}`)} · ${style.quiet(person.personId)}`,
]
