import type { ReactNode } from 'react'
import { EmptyState, LinkButton } from '../../ui/index.ts'
import classes from './dormant-page.module.css'
import type { DormantList } from './tie.ts'

type Code = NonNullable<DormantList['notice']>['code']

interface Words {
  readonly title: string
  readonly text: string
  readonly action: ReactNode
}

const WORDS: Readonly<Record<Code, Words>> = {
  'no-people': {
    title: 'Embers of earlier years',
    text: 'Here you will see whom you were close to once and who is worth a word today, with a draft that gives before it asks. Your people come first.',
    action: <LinkButton to="/imports">Bring your people in</LinkButton>,
  },
  'no-history': {
    title: 'Embers of earlier years',
    text: 'Which ties have gone quiet shows in messages, mail and calendars, and none is on record yet.',
    action: <LinkButton to="/imports">Bring messages in</LinkButton>,
  },
  'nobody-dormant': {
    title: 'Nothing has gone out',
    text: 'No tie on record has been quiet for long. Keep what is warm.',
    action: <LinkButton to="/">To this week</LinkButton>,
  },
  'all-left-out': {
    title: 'Better left alone for now',
    text: 'Everybody whose tie has gone quiet rests, or has had a word of yours lately.',
    action: <LinkButton to="/people">To your people</LinkButton>,
  },
  'no-objective': {
    title: 'What should come of it?',
    text: 'No objective is set, so this goes by trust, by how new their view would be, and by where they stand.',
    action: <LinkButton to="/purpose">Set an objective</LinkButton>,
  },
  'says-nobody': {
    title: 'Who would help?',
    text: 'The objective does not say yet whom it takes, so how well somebody fits does not count here.',
    action: <LinkButton to="/purpose">Say who it takes</LinkButton>,
  },
}

/** Why there is nobody to show, and the one step that changes it. */
export const NobodyToRevive = ({ code }: { readonly code: Code }) => {
  const { title, text, action } = WORDS[code]
  return (
    <EmptyState title={title} action={action}>
      {text}
    </EmptyState>
  )
}

/** What the list could not go by, above it. */
export const ThinData = ({ code }: { readonly code: Code }) => {
  const { text, action } = WORDS[code]
  return (
    <div className={classes.thin} role="note">
      <span>{text}</span>
      {action}
    </div>
  )
}
