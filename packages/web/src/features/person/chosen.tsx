import { Button } from '@mantine/core'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useState } from 'react'
import type { PersonDetail } from '../../api/index.ts'
import { ChooseDialogs, LetGoDialog, useFew } from '../../ui/few/index.ts'
import { longDate } from '../../words/dates.ts'

/** Whether somebody is among the chosen few, with the way in and out. */
export const Chosen = ({ detail }: { readonly detail: PersonDetail }) => {
  const { personId, name } = detail.person
  const { asking, stopAsking, choose, letGo, isPending } = useFew()
  const [isLeaving, setLeaving] = useState(false)
  const { chosen } = detail
  return (
    <>
      <Button
        variant={chosen === null ? 'default' : 'light'}
        leftSection={<IconHeartHandshake size={17} aria-hidden />}
        loading={isPending}
        title={
          chosen === null
            ? 'Give them first claim on your time'
            : `Since ${longDate(chosen.addedOn)}: ${chosen.reason}`
        }
        aria-pressed={chosen !== null}
        onClick={() => (chosen === null ? choose({ personId, name }) : setLeaving(true))}
      >
        {chosen === null ? 'Choose' : 'Chosen'}
      </Button>
      {isLeaving && chosen !== null && (
        <LetGoDialog
          name={name}
          onClose={() => setLeaving(false)}
          onLetGo={(reason) => {
            letGo({ personId, name, reason: chosen.reason }, reason)
            setLeaving(false)
          }}
        />
      )}
      <ChooseDialogs asking={asking} stopAsking={stopAsking} choose={choose} />
    </>
  )
}
