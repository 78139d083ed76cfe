import type { Registry } from '@rapport/operations'
import { table } from '../output/index.ts'
import { ember } from './ember.ts'
import type { View } from './view.ts'
import { count } from './words.ts'

export const peopleView: View<Registry['people']['list']> = ({ total, people, understood }, canvas) => {
  const { style } = canvas
  const words = understood.filter(({ as }) => as !== 'text').map(({ word, as }) => `${word} (${as})`)
  if (people.length === 0) return [total === 0 ? 'Nobody fits.' : 'There is nobody on this page.']
  return [
    ...table(
      [
        { title: '', paint: (_, row) => ember(people[row]?.state ?? '', style) },
        { title: 'Name', canShrink: true, paint: (text) => style.bold(text) },
        { title: 'Title', canShrink: true },
        { title: 'Organization', canShrink: true },
        { title: 'Strength', align: 'end' },
        { title: 'Last contact' },
        { title: 'Id', paint: (text) => style.quiet(text) },
      ],
      people.map((person) => [
        '•',
        person.name,
        person.title ?? '',
        person.organization ?? '',
        String(person.strength),
        person.lastContactOn ?? '',
        person.personId,
      ]),
      canvas,
    ),
    '',
    `${people.length === total ? count(total, 'person', 'people') : `${people.length.toLocaleString('en')} of ${count(total, 'person', 'people')}`}${
      words.length === 0 ? '' : `; understood ${words.join(', ')}`
    }`,
  ]
}
