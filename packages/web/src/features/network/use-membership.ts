import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'

interface Named {
  readonly personId: string
  readonly name: string
}

interface Target {
  readonly networkId: string
  readonly name: string
}

/** One after the other: an undo must not overtake what it takes back. */
const IN_ORDER = { id: 'membership' }

const who = (people: readonly Named[]): string =>
  people.length === 1 ? (people[0]?.name ?? '') : counted(people.length, 'person', 'people')

/**
 * Puts people into networks, takes them out, and remembers who does not belong; each can be taken back.
 * `gone` are those who leave a list of proposals before the server has answered.
 */
export const useMembership = () => {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const join = useMutation(api.network.join.mutationOptions({ scope: IN_ORDER }))
  const leave = useMutation(api.network.leave.mutationOptions({ scope: IN_ORDER }))
  const decline = useMutation(api.network.decline.mutationOptions({ scope: IN_ORDER }))

  const hide = (personIds: readonly string[]) => setGone((now) => new Set([...now, ...personIds]))
  const show = (personIds: readonly string[]) =>
    setGone((now) => new Set([...now].filter((personId) => !personIds.includes(personId))))
  const decide = (
    write: typeof join | typeof decline,
    { networkId }: Target,
    people: readonly Named[],
    said: string,
  ): void => {
    const personIds = people.map(({ personId }) => personId)
    hide(personIds)
    write.mutate(
      { networkId, personIds },
      {
        onSuccess: () =>
          notifyDone(said, () =>
            leave.mutate(
              { networkId, personIds },
              { onSuccess: () => show(personIds), onError: notifyFailure },
            ),
          ),
        onError: (error) => {
          show(personIds)
          notifyFailure(error)
        },
      },
    )
  }
  return {
    gone,
    put: (network: Target, people: readonly Named[]): void =>
      decide(join, network, people, `${who(people)}: in ${network.name}.`),
    turnDown: (network: Target, people: readonly Named[]): void =>
      decide(decline, network, people, `${who(people)}: not for ${network.name}. That is remembered.`),
    takeOut: ({ networkId, name }: Target, people: readonly Named[]): void => {
      const personIds = people.map(({ personId }) => personId)
      leave.mutate(
        { networkId, personIds },
        {
          onSuccess: () =>
            notifyDone(`${who(people)}: no longer in ${name}.`, () =>
              join.mutate({ networkId, personIds }, { onError: notifyFailure }),
            ),
          onError: notifyFailure,
        },
      )
    },
  }
}
