import { addDays } from '@rapport/domain'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { longDate } from '../../words/dates.ts'

/** A quarter, in days: until then they are not proposed. */
const A_QUARTER = 91

interface Resting {
  readonly personId: string
  readonly name: string
}

/** Leaves somebody alone, for a quarter or until they are woken; each can be taken back at once. */
export const useLetRest = (today: string) => {
  const rest = useMutation(api.people.rest.mutationOptions({ onError: notifyFailure }))
  const wake = useMutation(api.people.wake.mutationOptions({ onError: notifyFailure }))
  return ({ personId, name }: Resting, howLong: 'quarter' | 'until-woken') => {
    const until = howLong === 'quarter' ? addDays(today, A_QUARTER) : null
    rest.mutate(
      { personId, ...(until === null ? {} : { until }) },
      {
        onSuccess: () =>
          notifyDone(
            until === null
              ? `${name} rests. Nobody will propose them until you wake them on their page.`
              : `${name} will not come up again before ${longDate(until)}.`,
            () => wake.mutate({ personId }),
          ),
      },
    )
  }
}
