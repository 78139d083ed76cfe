import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type Plan } from '../../api/index.ts'
import { WhyButton } from '../../ui/reasons/index.ts'
import { count, counted } from '../../words/minutes.ts'
import { AsidePart, PersonLine } from './aside-part.tsx'

type Left = Plan['leftOut'][number]

/** As many as one takes in beside the week. */
const AT_A_GLANCE = 4

/** The next in line, each with the limit that stood in the way and, asked, what would have to change. */
export const LeftOut = ({ plan }: { readonly plan: Plan }) => {
  const [isWhole, setWhole] = useState(false)
  if (plan.leftOut.length === 0) return null
  const shown = isWhole ? plan.leftOut : plan.leftOut.slice(0, AT_A_GLANCE)
  const more = plan.leftOut.length - shown.length
  return (
    <AsidePart
      title="Not this week"
      quiet={`Chosen from ${counted(plan.candidates, 'person', 'people')} who fit. Next in line:`}
      after={
        more > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
            {count(more)} more
          </Button>
        )
      }
    >
      {shown.map((left) => (
        <LeftLine key={left.itemId} left={left} />
      ))}
    </AsidePart>
  )
}

const LeftLine = ({ left: { itemId, personId, person, reason } }: { readonly left: Left }) => {
  const [isOpen, setOpen] = useState(false)
  const why = useQuery({ ...api.plan.why.queryOptions({ input: { item: itemId } }), enabled: isOpen })
  return (
    <PersonLine
      personId={personId}
      person={person}
      actions={
        <WhyButton
          about={`not ${person}`}
          size="compact-sm"
          isOpen={isOpen}
          onToggle={() => setOpen((open) => !open)}
        />
      }
    >
      {reason}
      {isOpen && why.data !== undefined && (
        <>
          <br />
          <strong>What would have to change.</strong> {why.data.change}
        </>
      )}
    </PersonLine>
  )
}
