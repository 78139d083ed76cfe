import { Button, Modal } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api, type Network } from '../../api/index.ts'
import { FailureNotice } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import classes from './form.module.css'

/** Asks before a purpose and its objectives go; the people stay. */
export const RemoveNetwork = ({
  network,
  onClose,
}: {
  readonly network: Network
  readonly onClose: () => void
}) => {
  const remove = useMutation(api.network.remove.mutationOptions({ onSuccess: onClose }))
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Remove “${network.name}”?`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <p>
        The purpose goes
        {network.objectives > 0 &&
          `, with ${counted(network.objectives, 'objective', 'objectives')} and whom they take`}
        . Every person stays, with all that is on record.
      </p>
      {remove.error !== null && <FailureNotice error={remove.error} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onClose} data-autofocus>
          Keep it
        </Button>
        <Button loading={remove.isPending} onClick={() => remove.mutate({ networkId: network.networkId })}>
          Remove
        </Button>
      </div>
    </Modal>
  )
}
