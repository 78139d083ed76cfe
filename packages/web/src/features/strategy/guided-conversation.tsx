import { type ReactNode, useReducer } from 'react'
import { beginWith, draftAt, isLast, stepConversation, wantedOf } from './conversation.ts'
import classes from './guided-conversation.module.css'
import { KindsQuestion } from './kinds-question.tsx'
import { NetworkQuestion } from './network-question.tsx'
import { useAccept } from './use-accept.ts'
import { useNewScreen } from './use-new-screen.ts'
import { useWhyDraft } from './use-why-draft.ts'
import { WhyQuestion } from './why-question.tsx'

interface GuidedConversationProps {
  /** Called once the networks are kept. */
  readonly onDone: () => void
  /** The way past the first question. */
  readonly pass: ReactNode
}

/** Why, then which kinds of network that calls for, then how each is kept: one question a screen. */
export const GuidedConversation = ({ onDone, pass }: GuidedConversationProps) => {
  const [why, setWhy, forgetWhy] = useWhyDraft()
  const [conversation, step] = useReducer(stepConversation, why, beginWith)
  const { stage } = conversation
  const screen = useNewScreen(stage)
  const { accept, isAccepting, error } = useAccept(() => {
    forgetWhy()
    onDone()
  })
  const wanted = wantedOf(conversation)
  const draft = draftAt(conversation)
  const acceptAll = () => accept(wanted)
  return (
    <div ref={screen} tabIndex={-1} className={classes.screen}>
      {stage === 'why' && (
        <WhyQuestion
          why={why}
          onChange={setWhy}
          onAnswer={(proposed) => step({ does: 'answer', why: why.trim(), proposed })}
          pass={pass}
        />
      )}
      {stage === 'kinds' && (
        <KindsQuestion
          drafts={conversation.drafts}
          isAccepting={isAccepting}
          error={error}
          onWant={(kind, isWanted) => step({ does: 'want', kind, isWanted })}
          onAccept={acceptAll}
          onNext={() => step({ does: 'next' })}
          onBack={() => step({ does: 'back' })}
        />
      )}
      {typeof stage === 'number' && draft !== null && (
        <NetworkQuestion
          key={draft.kind}
          draft={draft}
          at={stage}
          of={wanted.length}
          isLast={isLast(conversation)}
          isAccepting={isAccepting}
          error={error}
          onSay={(purpose) => step({ does: 'say', kind: draft.kind, purpose })}
          onKeep={(change) => step({ does: 'keep', kind: draft.kind, change })}
          onNext={() => (isLast(conversation) ? acceptAll() : step({ does: 'next' }))}
          onBack={() => step({ does: 'back' })}
        />
      )}
    </div>
  )
}
