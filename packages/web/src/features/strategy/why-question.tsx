import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useState } from 'react'
import { api } from '../../api/index.ts'
import { FailureNotice, Onward, Question } from '../../ui/index.ts'
import type { ProposedNetwork } from './conversation.ts'

interface WhyQuestionProps {
  readonly why: string
  readonly onChange: (why: string) => void
  /** Called with the networks that the words call for; none where they do not say. */
  readonly onAnswer: (proposed: readonly ProposedNetwork[]) => void
  readonly pass: ReactNode
}

/** The first question, answered in one's own words. */
export const WhyQuestion = ({ why, onChange, onAnswer, pass }: WhyQuestionProps) => {
  const queries = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const [isReading, setReading] = useState(false)
  const said = why.trim()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (said === '') return
    setReading(true)
    setError(null)
    try {
      const { networks } = await queries.fetchQuery(
        api.strategy.propose.queryOptions({ input: { why: said } }),
      )
      onAnswer(networks)
    } catch (failure) {
      setError(failure)
    } finally {
      setReading(false)
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Question
        title="Why do you network?"
        why="Say it as you would to a friend. From your words come the kinds of network it takes; you look at each before it is kept."
      >
        <Textarea
          label="In your own words"
          placeholder="Find a board seat in logistics next year. And stay close to the friends I never call."
          size="md"
          autosize
          minRows={3}
          maxRows={12}
          maxLength={10_000}
          dir="auto"
          value={why}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {error !== null && <FailureNotice error={error} />}
        <Onward>
          <Button type="submit" size="md" disabled={said === ''} loading={isReading}>
            What does that call for?
          </Button>
          <Button variant="default" size="md" onClick={() => onAnswer([])}>
            I am not sure yet
          </Button>
          {pass}
        </Onward>
      </Question>
    </form>
  )
}
