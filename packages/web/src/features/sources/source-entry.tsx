import { Button } from '@mantine/core'
import { IconCalendar, IconMail } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { Foreign, notifyDone, notifyFailure } from '../../ui/index.ts'
import { dateAndTime } from '../../words/dates.ts'
import { placeInWords, type RefreshedSource, refreshInWords, type Source } from './refresh-words.ts'
import classes from './source-entry.module.css'
import { TryPassword } from './try-password.tsx'

interface SourceEntryProps {
  readonly source: Source
  /** What reading it came to, if it was read just now. */
  readonly refreshed: RefreshedSource | undefined
  readonly isReading: boolean
  /** Another one is being read. */
  readonly isBusy: boolean
  readonly onRead: (password?: string) => void
}

/** One calendar or mailbox: where it is, when it was last read, and what came of that. */
export const SourceEntry = ({ source, refreshed, isReading, isBusy, onRead }: SourceEntryProps) => {
  const Icon = source.settings.kind === 'calendar' ? IconCalendar : IconMail
  const isRefused = refreshed?.outcome === 'failed' && refreshed.failure.code === 'LOGIN_REFUSED'
  return (
    <li className={classes.entry}>
      <Icon className={classes.icon} size={22} stroke={1.6} aria-hidden />
      <div className={classes.words}>
        <Foreign className={classes.name}>{source.name}</Foreign>
        <Foreign className={classes.quiet}>{placeInWords(source)}</Foreign>
        <p className={classes.quiet}>
          {source.refreshedAt === null ? 'Not read yet' : `Last read ${dateAndTime(source.refreshedAt)}`}
          {source.lastImportId !== null && (
            <>
              {' · '}
              <Link to="/imports/$importId" params={{ importId: source.lastImportId }}>
                what came of it
              </Link>
            </>
          )}
        </p>
        <div aria-live="polite">
          {isReading && <p>Reading … A large mailbox takes a while the first time.</p>}
          {!isReading && refreshed !== undefined && (
            <p className={classes.outcome} data-failed={refreshed.outcome === 'failed' || undefined}>
              {refreshInWords(refreshed)}
            </p>
          )}
        </div>
        {isRefused && !isReading && <TryPassword name={source.name} onTry={onRead} />}
      </div>
      <div className={classes.actions}>
        <Button
          variant="default"
          aria-label={`Read ${source.name} now`}
          loading={isReading}
          disabled={isBusy}
          onClick={() => onRead()}
        >
          Read now
        </Button>
        <RemoveSource source={source} isDisabled={isBusy} />
      </div>
    </li>
  )
}

/** Asks once, in place: the password goes with it and would have to be found again. */
const RemoveSource = ({ source, isDisabled }: { readonly source: Source; readonly isDisabled: boolean }) => {
  const [isAsked, setAsked] = useState(false)
  const remove = useMutation(
    api.source.remove.mutationOptions({
      onSuccess: () => notifyDone(`${source.name} is not read any more. What it brought stays.`),
      onError: notifyFailure,
    }),
  )
  if (!isAsked) {
    return (
      <Button
        variant="subtle"
        aria-label={`Remove ${source.name}`}
        disabled={isDisabled}
        onClick={() => setAsked(true)}
      >
        Remove
      </Button>
    )
  }
  return (
    <Button
      variant="light"
      autoFocus
      loading={remove.isPending}
      onBlur={() => setAsked(false)}
      onClick={() => remove.mutate({ sourceId: source.sourceId })}
    >
      Forget it{source.hasPassword && ' and its password'}
    </Button>
  )
}
