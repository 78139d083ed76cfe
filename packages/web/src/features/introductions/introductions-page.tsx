import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page, Section } from '../../ui/index.ts'
import { AskedOften } from './asked-often.tsx'
import { IntroductionCard } from './introduction-card.tsx'
import { type Introduction, PARTS, partOf } from './introduction-words.ts'
import classes from './introductions-page.module.css'
import { NewIntroduction } from './new-introduction.tsx'
import { useFocusFollows } from './use-focus-follows.ts'

/** As many as a busy year brings. */
const SHOWN = 500

/** Introductions by what is to be done, who was asked how often, and who is yet to hear what came of it. */
export const IntroductionsPage = () => {
  const [isNoting, setNoting] = useState(false)
  const shown = useQuery(api.intro.list.queryOptions({ input: { limit: SHOWN } }))
  useFocusFollows(shown.data)
  const isEmpty = shown.data?.total === 0
  return (
    <Page
      title="Introductions"
      lead="Who brings me to whom, and who is yet to hear what came of it?"
      actions={
        <Button
          variant={isNoting || isEmpty ? 'default' : 'filled'}
          disabled={isNoting}
          onClick={() => setNoting(true)}
        >
          Note an introduction
        </Button>
      }
    >
      {shown.error !== null && <FailureNotice error={shown.error} onRetry={() => void shown.refetch()} />}
      {isNoting && <NewIntroduction onClose={() => setNoting(false)} />}
      {isEmpty && !isNoting && (
        <EmptyState
          title="A warm word opens more doors than a cold one"
          action={<LinkButton to="/people">Find somebody to meet</LinkButton>}
        >
          On the page of anybody you are not in touch with stands who could introduce you, with the evidence.
          What you ask for shows here until it is made, met, and the one who helped has heard of it.
        </EmptyState>
      )}
      {shown.data !== undefined && !isEmpty && (
        <div className={classes.sheet}>
          <div className={classes.main}>
            {PARTS.map(({ key, title }) => (
              <Part
                key={key}
                title={title}
                introductions={shown.data.introductions.filter((each) => partOf(each) === key)}
              />
            ))}
          </div>
          {shown.data.connectors.length > 0 && (
            <aside aria-label="Connectors">
              <AskedOften connectors={shown.data.connectors} />
            </aside>
          )}
        </div>
      )}
    </Page>
  )
}

const Part = ({
  title,
  introductions,
}: {
  readonly title: string
  readonly introductions: readonly Introduction[]
}) =>
  introductions.length === 0 ? null : (
    <Section title={title}>
      <ul className={classes.list}>
        {introductions.map((introduction) => (
          <IntroductionCard key={introduction.introductionId} introduction={introduction} />
        ))}
      </ul>
    </Section>
  )
