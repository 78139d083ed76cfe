import type { Registry } from '@rapport/operations'
import { table } from '../output/index.ts'
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
