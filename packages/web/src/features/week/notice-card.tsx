import type { PlanNotice } from '../../api/index.ts'
import { EmptyState, LinkButton } from '../../ui/index.ts'
import classes from './notice-card.module.css'
import { noticeWords, stepFor } from './notice-step.ts'

/** What stands in the way of a better plan, leading to where it is mended. */
export const NoticeCard = ({
  notice,
  isAlone,
}: {
  readonly notice: PlanNotice
  readonly isAlone: boolean
}) => {
  const step = stepFor(notice.code)
  const words = noticeWords(notice)
  const action =
    step === null ? undefined : (
      <LinkButton to={step.to} variant={isAlone ? 'filled' : 'light'} size={isAlone ? 'md' : 'sm'}>
        {step.label}
      </LinkButton>
    )
  if (isAlone) {
    return (
      <EmptyState title={words.title} action={action}>
        {words.text}
      </EmptyState>
    )
  }
  return (
    <div className={classes.notice}>
      <p>
        <strong>{words.title}.</strong> {words.text}
      </p>
      {action}
    </div>
  )
}
