import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { LinkButton } from '../../ui/index.ts'
import { GuidedConversation } from './guided-conversation.tsx'
import classes from './new-strategy-page.module.css'

/** The conversation about why, on its own page: what it comes to joins what is kept already. */
export const NewStrategyPage = () => {
  const navigate = useNavigate()
  useEffect(() => {
    document.title = 'Why do you network? · Rapport'
  }, [])
  return (
    <div className={classes.page}>
      <GuidedConversation
        onDone={() => void navigate({ to: '/purpose' })}
        pass={
          <LinkButton to="/purpose" variant="subtle" size="md">
            Not now
          </LinkButton>
        }
      />
    </div>
  )
}
