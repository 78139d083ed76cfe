import { Button, Modal } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { Chip, FailureNotice, notifyDone } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import { counted } from '../../words/minutes.ts'
import { holds, type TieList, whose } from './list-words.ts'
import classes from './lists-page.module.css'

/** One list: whose it is, what it holds, and what its owner and the user see of each other. */
export const ListCard = ({ list }: { readonly list: TieList }) => {
  const [isRemoving, setRemoving] = useState(false)
  const { name, owner, isColleague, importedAt } = list
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <div className={classes.names}>
          <h3 className={classes.name}>
            <bdi dir="auto">{name}</bdi>
          </h3>
          <p className={classes.facts}>
            {owner === null || owner.name === null ? (
              whose(list)
            ) : (
              <Link to="/people/$personId" params={{ personId: owner.personId }}>
                <bdi dir="auto">{whose(list)}</bdi>
              </Link>
            )}
            , taken in on {shortDate(importedAt.slice(0, 10))}
          </p>
        </div>
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setRemoving(true)}
          aria-label={`Remove the list ${name}`}
        >
          Remove
        </Button>
      </div>
      <p className={classes.words}>{holds(list)}.</p>
      {isColleague && (
        <p className={classes.shared}>
          <Chip tone="accent">Pooled</Chip> Ways to people may begin with them. You see whom they know and how
          well, nothing more; they see nothing of you unless you share your list.
        </p>
      )}
      <RemoveList list={list} isOpen={isRemoving} onClose={() => setRemoving(false)} />
    </li>
  )
}

const RemoveList = ({
  list: { listId, name, ties },
  isOpen,
  onClose,
}: {
  readonly list: TieList
  readonly isOpen: boolean
  readonly onClose: () => void
}) => {
  const queries = useQueryClient()
  const remove = useMutation(
    api.graph.remove.mutationOptions({
      onSuccess: () => {
        void queries.invalidateQueries()
        notifyDone(`${name} is removed.`)
        onClose()
      },
    }),
  )
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Remove this list?"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.dialog}>
        <p>
          <strong>What goes:</strong> {counted(ties, 'tie', 'ties')} of <bdi dir="auto">{name}</bdi>, and the
          names on it that you know from nowhere else.
        </p>
        <p>
          <strong>What is kept:</strong> all your people and whatever else is known of them. The same file can
          be taken in again.
        </p>
        {remove.error !== null && <FailureNotice error={remove.error} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose} data-autofocus>
            Keep it
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate({ listId })}>
            Remove the list
          </Button>
        </div>
      </div>
    </Modal>
  )
}
