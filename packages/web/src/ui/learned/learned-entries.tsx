import { ActionIcon, Menu } from '@mantine/core'
import { LEARNED_KINDS, type LearnedKind } from '@rapport/domain'
import { IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { api, type Outputs } from '../../api/index.ts'
import { shortDate } from '../../words/dates.ts'
import { notifyDone, notifyFailure } from '../notify.tsx'
import classes from './learned.module.css'

type Entry = Outputs['learned']['list']['learned'][number]

interface LearnedEntriesProps {
  readonly entries: readonly Entry[]
  readonly words: Readonly<Record<LearnedKind, string>>
}

/** What somebody works on, looks for and can offer; each can be put right, be over, or go. */
export const LearnedEntries = ({ entries, words }: LearnedEntriesProps) => (
  <dl className={classes.entries}>
    {LEARNED_KINDS.map((kind) => {
      const ofKind = entries.filter((entry) => entry.kind === kind)
      return ofKind.length === 0 ? null : (
        <div key={kind} className={classes.kind} data-kind={kind}>
          <dt className={classes.what}>{words[kind]}</dt>
          {ofKind.map((entry) => (
            <EntryLine key={entry.learnedId} entry={entry} words={words} />
          ))}
        </div>
      )
    })}
  </dl>
)

const EntryLine = ({
  entry,
  words,
}: {
  readonly entry: Entry
  readonly words: Readonly<Record<LearnedKind, string>>
}) => {
  const edit = useMutation(api.learned.edit.mutationOptions({ onError: notifyFailure }))
  const add = useMutation(api.learned.add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.learned.remove.mutationOptions({ onError: notifyFailure }))
  const { learnedId, text, kind } = entry
  const settle = () =>
    edit.mutate(
      { learnedId, isSettled: true },
      { onSuccess: () => notifyDone('Noted as over.', () => edit.mutate({ learnedId, isSettled: false })) },
    )
  const become = (next: LearnedKind) =>
    edit.mutate(
      { learnedId, kind: next },
      { onSuccess: () => notifyDone('Put right.', () => edit.mutate({ learnedId, kind })) },
    )
  const takeOut = () =>
    remove.mutate(
      { learnedId },
      {
        onSuccess: () =>
          notifyDone('Removed.', () =>
            add.mutate({
              text,
              kind,
              on: entry.learnedOn,
              ...(entry.personId === null ? {} : { personId: entry.personId }),
            }),
          ),
      },
    )
  return (
    <dd className={classes.entry}>
      <span className={classes.said}>
        <span dir="auto">{text}</span> <span className={classes.when}>{shortDate(entry.learnedOn)}</span>
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`Change: ${text.slice(0, 60)}`}>
            <IconDots size={17} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={settle}>It is over</Menu.Item>
          {LEARNED_KINDS.filter((other) => other !== kind).map((other) => (
            <Menu.Item key={other} onClick={() => become(other)}>
              It is rather “{words[other].toLowerCase()}”
            </Menu.Item>
          ))}
          <Menu.Item onClick={takeOut}>Remove</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </dd>
  )
}
