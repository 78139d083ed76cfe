import type { Registry } from '@rapport/operations'
import type { View } from './view.ts'
import { count } from './words.ts'

interface Summary {
  readonly people: number
  readonly rows: number
  readonly createdAt: string
}

const contents = ({ people, rows }: Summary) =>
  `${count(people, 'person', 'people')} in ${count(rows, 'row')}`

export const backupView = (summary: Summary) => [`✓ Backed up ${contents(summary)}.`]

export const verifyView: View<Registry['data']['verify']> = (summary) => [
  `✓ The backup is sound: ${contents(summary)}, made ${momentOf(summary)}.`,
]

export const restoreView: View<Registry['data']['restore']> = (summary) => [
  `✓ Restored ${contents(summary)}, as of ${momentOf(summary)}.`,
  ...(summary.before === null ? [] : [`What was here before is kept in ${summary.before}`]),
]

const momentOf = ({ createdAt }: Summary) => `${createdAt.slice(0, 16).replace('T', ' ')} UTC`
