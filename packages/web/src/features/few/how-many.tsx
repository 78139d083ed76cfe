import { Button, NumberInput, Popover } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { count } from '../../words/minutes.ts'
import classes from './few-page.module.css'
import type { FewList } from './few-types.ts'

/** More than this nobody can give first claim on their time. */
const MOST = 50

/** How many are chosen of how many there may be; pressed, the latter can be changed. */
export const HowMany = ({ few }: { readonly few: Pick<FewList, 'count' | 'size'> }) => {
  const [size, setSize] = useState<number | string | null>(null)
  const update = useMutation(api.few.update.mutationOptions({ onError: notifyFailure }))
  const close = () => setSize(null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    update.mutate(
      { size: Number(size) },
      {
        onSuccess: () => {
          close()
          notifyDone(`At most ${count(Number(size))} from now on.`, () => update.mutate({ size: few.size }))
        },
      },
    )
  }
  return (
    <Popover
      opened={size !== null}
      onChange={close}
      trapFocus
      returnFocus
      position="bottom-end"
      withArrow
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="subtle"
          onClick={() => setSize(size === null ? few.size : null)}
          aria-expanded={size !== null}
          title="Change how many there may be"
        >
          {count(few.count)} of at most {count(few.size)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="How many there may be">
        <form className={classes.size} onSubmit={save}>
          <NumberInput
            label="How many at most"
            description={`25 is usual; more than ${MOST} nobody keeps close`}
            min={1}
            max={MOST}
            clampBehavior="strict"
            allowDecimal={false}
            value={size ?? ''}
            onChange={setSize}
            data-autofocus
          />
          <Button type="submit" loading={update.isPending} disabled={!(Number(size) >= 1)}>
            Save
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
