import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconTrash, IconUsersGroup } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type PersonDetail } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { SamePerson } from './same-person.tsx'

/** What is seldom done to a person: put together with another, or taken out of view. */
export const MoreActions = ({ person }: { readonly person: PersonDetail['person'] }) => {
  const [isMerging, setMerging] = useState(false)
  const navigate = useNavigate()
  const restore = useMutation(api.people.restore.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.people.remove.mutationOptions({ onError: notifyFailure }))
  const { personId, name } = person
  const takeAway = () =>
    remove.mutate(
      { personId },
      {
        onSuccess: () => {
          // Left first: nobody is shown at this address any more.
          void navigate({ to: '/people' })
          notifyDone(`${name} is out of view. No import brings them back.`, () =>
            restore.mutate(
              { personId },
              { onSuccess: () => void navigate({ to: '/people/$personId', params: { personId } }) },
            ),
          )
        },
      },
    )
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label="More">
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconUsersGroup size={17} aria-hidden />} onClick={() => setMerging(true)}>
            This is the same person as …
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={17} aria-hidden />} onClick={takeAway}>
            Remove
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SamePerson person={person} isOpen={isMerging} onClose={() => setMerging(false)} />
    </>
  )
}
