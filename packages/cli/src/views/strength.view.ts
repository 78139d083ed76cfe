import { percentInWords, type Registry } from '@rapport/operations'
import { table, wrapText } from '../output/index.ts'
import type { View } from './view.ts'
import { count } from './words.ts'

export const strengthEvaluationView: View<Registry['strength']['evaluate']> = (
  { rows, messages, people, snapshots, dormantDays, share },
  canvas,
) => [
  canvas.style.bold(
    `${count(messages, 'message')}, ${count(people, 'person', 'people')}, tested on ${count(snapshots, 'snapshot')}`,
  ),
  `Dormant is a tie silent for ${count(dormantDays, 'day')}; 0.5 in an AUC column is chance.`,
  ...(share < 1 ? [`The log is large: ${Math.round(share * 100)} % of the people, drawn, were tested.`] : []),
  '',
  ...table(
    [
      { title: 'Model', canShrink: true },
      { title: 'AUC', align: 'end' },
      { title: 'MAP', align: 'end' },
      { title: 'P@5', align: 'end' },
      { title: 'Dormant AUC', align: 'end' },
      { title: 'lift', align: 'end' },
    ],
    rows.map((row) => [
      row.model,
      ...[row.ego_auc, row.map, row.p5, row.dormant_auc].map((value) => value?.toFixed(3) ?? '–'),
      row.dormant_lift?.toFixed(1) ?? '–',
    ]),
    canvas,
  ),
]

const WAYS = {
  rapport: 'Rapport',
  'last-contact': 'Who was in touch last',
  frequency: 'Who was in touch most often',
} as const
const VERDICTS = { better: 'clearly better', alike: 'about as well', worse: 'clearly worse' } as const

export const readingCheckView: View<Registry['strength']['check']> = (
  { dates, contacts, ways, notice },
  canvas,
) =>
  notice !== null
    ? wrapText(notice.text, canvas.width)
    : [
        canvas.style.bold(
          `${count(dates, 'month')} looked back at, ${count(contacts, 'person', 'people')} in touch after them`,
        ),
        ...table(
          [
            { title: 'Ordered by', canShrink: true },
            { title: 'Right', align: 'end' },
            { title: 'Rapport beside it' },
          ],
          ways.map(({ way, map, verdict, ahead }) => [
            WAYS[way],
            percentInWords(map),
            verdict === null ? '' : `${VERDICTS[verdict]}, ahead in ${ahead}`,
          ]),
          canvas,
        ),
        canvas.style.quiet('100% where everybody who was in touch stood above everybody who was not.'),
      ]
