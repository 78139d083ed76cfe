import { addDays } from '@rapport/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api, type PersonDetail } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { longDate } from '../../words/dates.ts'

/** Lengths of rest to choose from, in months. */
export const REST_MONTHS = [3, 6] as const

/** Average length of a month, in days: a rest does not end to the day. */
const DAYS_A_MONTH = 30.44

type Rest = NonNullable<PersonDetail['standing']['rest']>

/** Lets a person rest, or wakes them; each can be taken back. */
export const useRest = ({ personId, name }: PersonDetail['person']) => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const rest = useMutation(api.people.rest.mutationOptions({ onError: notifyFailure }))
  const wake = useMutation(api.people.wake.mutationOptions({ onError: notifyFailure }))
  return {
    letRest: (months: number | null) => {
      const today = workspace.data?.today
      if (today === undefined) return
      const until = months === null ? null : addDays(today, Math.round(months * DAYS_A_MONTH))
      rest.mutate(
        { personId, ...(until === null ? {} : { until }) },
        {
          onSuccess: () =>
            notifyDone(
              `${name} rests${until === null ? '' : ` until ${longDate(until)}`}. Nobody will propose them.`,
              () => wake.mutate({ personId }),
            ),
        },
      )
    },
    wake: ({ until, reason }: Rest) =>
      wake.mutate(
        { personId },
        {
          onSuccess: () =>
            notifyDone(`${name} is awake: they may be proposed again.`, () =>
              rest.mutate({
                personId,
                ...(until === null ? {} : { until }),
                ...(reason === null ? {} : { reason }),
              }),
            ),
        },
      ),
  }
}
