import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Outputs } from '../../api/index.ts'
import { EmptyState, LinkButton, useOpenCapture } from '../../ui/index.ts'

type Code = NonNullable<Outputs['matches']['list']['notice']>['code']

/** Why nothing can be shown, and the one step that changes it. */
export const NothingFits = ({ code }: { readonly code: Code }) => {
  const { title, text, action } = WORDS[code]
  return (
    <EmptyState title={title} action={action}>
      {text}
    </EmptyState>
  )
}

const LogOne = () => {
  const openCapture = useOpenCapture()
  return <Button onClick={() => openCapture()}>Log a conversation</Button>
}

interface Words {
  readonly title: string
  readonly text: string
  readonly action: ReactNode
}

const WORDS: Readonly<Record<Code, Words>> = {
  'no-people': {
    title: 'Listen, and it will show here',
    text: 'Once your people are in, note what they work on, look for and can offer. Here you will then see what you could give them, and who should meet whom.',
    action: <LinkButton to="/imports">Bring your people in</LinkButton>,
  },
  'nothing-learned': {
    title: 'Listen, and it will show here',
    text: 'After a conversation, note in a line what they work on, look for and can offer. Here you will then see what you could give them, and who should meet whom.',
    action: <LogOne />,
  },
  'all-settled': {
    title: 'Everything you noted is over',
    text: 'What people looked for is found. The next conversation brings the next thing: note it in a line, and what fits will show here.',
    action: <LogOne />,
  },
  'nothing-fits': {
    title: 'Nothing fits together yet',
    text: 'The more you note of what people look for and can offer, the more fits. What you could give yourself counts too: say it beside this.',
    action: <LogOne />,
  },
}
