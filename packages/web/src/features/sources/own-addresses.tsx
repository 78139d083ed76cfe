import { TagsInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice } from '../../ui/index.ts'
import classes from './own-addresses.module.css'

/** One's own e-mail addresses: they tell what one sent from what one received, and oneself from the others at a table. */
export const OwnAddresses = () => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const update = useMutation(api.workspace.update.mutationOptions())
  // While it is saved, and after a refusal, one sees what one typed.
  const [typed, setTyped] = useState<readonly string[] | null>(null)
  if (workspace.data === undefined) return null
  const save = (ownerEmails: readonly string[]) => {
    setTyped(ownerEmails)
    update.mutate({ ownerEmails: [...ownerEmails] }, { onSuccess: () => setTyped(null) })
  }
  return (
    <div className={classes.own}>
      <TagsInput
        label="Your own e-mail addresses"
        description="They tell what you sent from what you received. Name all you write from, also old ones, before mail comes in."
        placeholder="Type one and press Enter"
        splitChars={[',', ';', ' ']}
        maxTags={50}
        acceptValueOnBlur
        value={[...(typed ?? workspace.data.ownerEmails)]}
        onChange={save}
      />
      {update.error !== null && <FailureNotice error={update.error} />}
    </div>
  )
}
