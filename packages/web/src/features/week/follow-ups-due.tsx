import { ActionIcon, Menu } from '@mantine/core'
import { addDays } from '@rapport/domain'
import { IconCheck, IconClockPause } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { api, type Plan } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { dayAndMonth, dayName } from '../../words/dates.ts'
import { AsidePart, PersonLine } from './aside-part.tsx'
import { laterDays } from './later-days.ts'

type Due = Plan['followUpsDue'][number]

/** Promises due by the end of the week: done with a press, or put to another day. */
export const FollowUpsDue = ({ plan }: { readonly plan: Plan }) => {
  const settle = useMutation(api['follow-up'].settle.mutationOptions({ onError: notifyFailure }))
  const edit = useMutation(api['follow-up'].edit.mutationOptions({ onError: notifyFailure }))
  if (plan.followUpsDue.length === 0) return null
  const dayOf = new Map(plan.items.map(({ followUpId, day }) => [followUpId, day]))

  const done = ({ followUpId, person }: Due) =>
    settle.mutate(
      { followUpId, as: 'done' },
      {
        onSuccess: () =>
          notifyDone(`Promise to ${person} kept.`, () => settle.mutate({ followUpId, as: 'open' })),
      },
    )
  const putTo = ({ followUpId, person, dueOn }: Due, day: string) =>
    edit.mutate(
      { followUpId, due: day },
      {
        onSuccess: () =>
          notifyDone(`${person}: by ${dayName(day)} ${dayAndMonth(day)}.`, () =>
            edit.mutate({ followUpId, due: dueOn }),
          ),
      },
    )
  return (
    <AsidePart title="Promised">
      {plan.followUpsDue.map((due) => (
        <PersonLine
          key={due.followUpId}
          personId={due.personId}
          person={due.person}
          actions={
            <>
              <Menu
                position="bottom-end"
                width={250}
                withInitialFocusPlaceholder={false}
                portalProps={{ target: '#main' }}
              >
                <Menu.Target>
                  <ActionIcon
                    variant="subtle"
                    size="lg"
                    aria-label={`Another day: ${due.person}`}
                    title="Another day"
                  >
                    <IconClockPause size={17} aria-hidden />
                  </ActionIcon>
                </Menu.Target>
                <Menu.Dropdown>
                  {[
                    ...laterDays(plan.today, plan.today),
                    { label: 'In two weeks', on: addDays(plan.today, 14) },
                  ].map(({ label, on }) => (
                    <Menu.Item key={label} onClick={() => putTo(due, on)}>
                      {label}, {dayName(on)} {dayAndMonth(on)}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
              <ActionIcon
                variant="light"
                size="lg"
                aria-label={`Kept: ${due.person}, ${due.text}`}
                title="Kept"
                onClick={() => done(due)}
              >
                <IconCheck size={17} aria-hidden />
              </ActionIcon>
            </>
          }
        >
          <span dir="auto">{due.text}</span>
          <br />
          {whenDue(due, plan.today)}
          {dayOf.has(due.followUpId) && `, in the week on ${dayName(dayOf.get(due.followUpId) ?? '')}`}
        </PersonLine>
      ))}
    </AsidePart>
  )
}

/** Without reproach: what is late was simply meant for an earlier day. */
const whenDue = ({ dueOn, isLate }: Due, today: string): string => {
  if (dueOn === today) return 'By today'
  return isLate ? `Meant for ${dayAndMonth(dueOn)}` : `By ${dayName(dueOn)}`
}
