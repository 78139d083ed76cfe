import type { Outputs } from '../../api/index.ts'
import { EmptyState, LinkButton } from '../../ui/index.ts'
import classes from './notice-step.module.css'

type Notice =
  | NonNullable<Outputs['network']['suggest']['notice']>
  | NonNullable<Outputs['network']['coverage']['notice']>

interface NoticeStepProps {
  readonly notice: Notice
  /** Nothing else is there: the notice is the page. */
  readonly isAlone?: boolean
}

/** What stands in the way of more, and the one step that mends it. */
export const NoticeStep = ({ notice, isAlone = false }: NoticeStepProps) => {
  const { title, text } = wordsOf(notice)
  const step = stepFor(notice.code)
  const action =
    step === null ? undefined : (
      <LinkButton to={step.to} variant={isAlone ? 'filled' : 'light'}>
        {step.label}
      </LinkButton>
    )
  return isAlone ? (
    <EmptyState title={title} action={action}>
      {text}
    </EmptyState>
  ) : (
    <div className={classes.notice}>
      <p>{text}</p>
      {action}
    </div>
  )
}

interface Step {
  readonly to: '/strategy/new' | '/imports' | '/people'
  readonly label: string
}

const stepFor = (code: Notice['code']): Step | null => {
  switch (code) {
    case 'no-networks':
      return { to: '/strategy/new', label: 'Say why you network' }
    case 'no-people':
      return { to: '/imports', label: 'Bring your people in' }
    case 'no-messages':
      return { to: '/imports', label: 'Bring messages in' }
    case 'no-owner':
      return { to: '/imports', label: 'Bring your profile in' }
    case 'no-members':
    case 'nobody-fits':
    case 'full':
      return null
  }
}

/** What the notice says in the browser; its `next` names a command, which is for the shell. */
const wordsOf = ({ code, text }: Notice): { readonly title: string; readonly text: string } => {
  switch (code) {
    case 'no-messages':
      return {
        title: 'Not enough to tell who is close',
        text: 'Friends show in talks one-to-one, and none are on record. With messages, mail or calls in, they appear here; or add them by name under Members.',
      }
    case 'no-owner':
      return {
        title: 'Not enough to tell who works with you',
        text: 'Colleagues show by where you work and what you do, and neither is on record. Your own profile is in a LinkedIn archive.',
      }
    case 'no-people':
      return {
        title: 'Nobody is here yet',
        text: 'Once your contacts are in, this page says who belongs and why.',
      }
    case 'nobody-fits':
      return { title: 'Nobody else comes to mind', text: `${text} Other words for who belongs find others.` }
    case 'no-networks':
      return { title: 'No network yet', text }
    case 'no-members':
    case 'full':
      return { title: 'Nobody has a place yet', text }
  }
}
