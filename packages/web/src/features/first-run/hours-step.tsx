import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice, Onward, Question } from '../../ui/index.ts'
import { inHours } from '../../words/minutes.ts'
import type { StepProps } from './first-run-page.tsx'
import classes from './hours-step.module.css'

/** What people give who keep it up, and what each amounts to. */
const CHOICES = [
  { hours: 1, means: 'A quarter of an hour most days: three or four people' },
  { hours: 2, means: 'One long coffee, and five or six messages' },
  { hours: 3, means: 'Two conversations, and half a dozen messages' },
  { hours: 5, means: 'An hour a day: for a search, or a new post' },
] as const

export const HoursStep = ({ onNext }: StepProps) => {
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const update = useMutation(api.workspace.update.mutationOptions({ onSuccess: onNext }))
  const [chosen, setChosen] = useState<number | null>(null)
  if (workspace.data === undefined) return null
  const hours = chosen ?? workspace.data.hoursPerWeek
  const submit = (event: FormEvent) => {
    event.preventDefault()
    update.mutate({ hoursPerWeek: hours })
  }
  return (
    <form onSubmit={submit}>
      <Question
        title="How many hours a week?"
        why="The plan never goes over what you give. A small number kept is worth more than a large one wished."
      >
        <fieldset className={classes.choices}>
          <legend className={classes.legend}>Hours a week</legend>
          {CHOICES.map((choice) => (
            <label
              key={choice.hours}
              className={classes.choice}
              data-chosen={hours === choice.hours || undefined}
            >
              <input
                type="radio"
                name="hours"
                className={classes.radio}
                checked={hours === choice.hours}
                onChange={() => setChosen(choice.hours)}
              />
              <span className={classes.hours}>{inHours(choice.hours * 60)}</span>
              <span className={classes.means}>{choice.means}</span>
            </label>
          ))}
        </fieldset>
        {update.error !== null && <FailureNotice error={update.error} />}
        <Onward>
          <Button type="submit" size="md" loading={update.isPending}>
            {inHours(hours * 60)} a week
          </Button>
          <Button variant="subtle" size="md" onClick={onNext}>
            Skip for now
          </Button>
        </Onward>
      </Question>
    </form>
  )
}
