import type { Registry } from '@rapport/operations'
import { table } from '../output/index.ts'
import type { Canvas, View } from './view.ts'
import { count } from './words.ts'

type Resolved = Parameters<View<Registry['people']['resolve']>>[0]
type Accuracy = NonNullable<Resolved['pairwise']>

export const resolveView: View<Registry['people']['resolve']> = (resolved, canvas) => {
  const { records, people, fields, pairs, clusters } = resolved
  return [
    canvas.style.bold(`${count(records, 'row')}, ${count(people, 'person', 'people')}`),
    `${count(pairs.compared, 'pair')} compared, ${count(pairs.merge, 'pair')} merged, ${count(pairs.ask, 'pair')} to ask about`,
    '',
    ...table(
      [{ title: 'Column', canShrink: true }, { title: 'Read as' }],
      fields.map(({ column, kind }) => [column, kind === 'ignore' ? 'left out' : kind]),
      canvas,
    ),
    ...accuracyLines(resolved, canvas),
    ...(clusters === undefined ? [] : ['', canvas.style.bold('Person of each row'), clusters.join(' ')]),
  ]
}

const accuracyLines = ({ pairwise, cluster }: Resolved, canvas: Canvas) => {
  const rows = [
    ...(pairwise === null ? [] : [figures('Pairs by themselves', pairwise)]),
    ...(cluster === null ? [] : [figures('Pairs within one person', cluster)]),
  ]
  if (rows.length === 0) return []
  return [
    '',
    ...table(
      [
        { title: 'Against the truth', canShrink: true },
        { title: 'Precision', align: 'end' },
        { title: 'Recall', align: 'end' },
        { title: 'F1', align: 'end' },
      ],
      rows,
      canvas,
    ),
  ]
}

const figures = (name: string, { precision, recall, f1 }: Accuracy): readonly string[] => [
  name,
  ...[precision, recall, f1].map((share) => share.toFixed(4)),
]
