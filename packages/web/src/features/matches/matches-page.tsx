import { useQuery } from '@tanstack/react-query'
import { api, type Outputs } from '../../api/index.ts'
import { EmptyState, FailureNotice, LinkButton, Page, Section } from '../../ui/index.ts'
import { LearnedEntries, LearnLine } from '../../ui/learned/index.ts'
import { OWN_LEARNED_WORDS } from '../../words/learned.ts'
import cards from './match-card.module.css'
import { MatchCard } from './match-card.tsx'
import classes from './matches-page.module.css'

/** What people need and offer, and what fits together: to give, to introduce, and only then to ask. */
export const MatchesPage = () => {
  const matches = useQuery(api.matches.list.queryOptions({ input: {} }))
  return (
    <Page
      title="Give and introduce"
      lead="What people told you they need and offer, and what of it fits together. Giving comes first."
    >
      {matches.error !== null && (
        <FailureNotice error={matches.error} onRetry={() => void matches.refetch()} />
      )}
      <div className={classes.sheet}>
        <div className={classes.matches}>{matches.data !== undefined && <Found {...matches.data} />}</div>
        <aside>
          <Section title="Yours">
            <Own />
          </Section>
        </aside>
      </div>
    </Page>
  )
}

const Found = ({ give, introduce, ask, notice }: Outputs['matches']['list']) => {
  if (give.length + introduce.length + ask.length === 0) {
    return (
      <EmptyState
        title="Listen, and it will show here"
        action={<LinkButton to="/people">Go to people</LinkButton>}
      >
        {notice?.code === 'no-people'
          ? 'Once your people are in, write down on their pages what they work on, need and offer.'
          : 'Write down on somebody’s page what they work on, look for and can offer, right after you spoke. Here you will see what you could give them, and who should meet whom.'}
      </EmptyState>
    )
  }
  return (
    <>
      {give.length > 0 && (
        <Section title="What you could give">
          <ul className={cards.list}>
            {give.map((match) => (
              <MatchCard
                key={`${match.need.learnedId} ${match.suggestion}`}
                people={[match.person]}
                suggestion={match.suggestion}
                reasons={match.reasons}
              />
            ))}
          </ul>
        </Section>
      )}
      {introduce.length > 0 && (
        <Section title="Who should meet">
          <ul className={cards.list}>
            {introduce.map((match) => (
              <MatchCard
                key={`${match.need.learnedId} ${match.b.personId}`}
                people={[match.a, match.b]}
                suggestion={match.suggestion}
                reasons={match.reasons}
              />
            ))}
          </ul>
        </Section>
      )}
      {ask.length > 0 && (
        <Section title="What you could ask">
          <ul className={cards.list}>
            {ask.map((match) => (
              <MatchCard
                key={`${match.person.personId} ${match.suggestion}`}
                people={[match.person]}
                suggestion={match.suggestion}
                reasons={match.reasons}
                heldBack={match.heldBack}
              />
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

const Own = () => {
  const own = useQuery(api.learned.list.queryOptions({ input: { mine: true } }))
  const entries = own.data?.learned ?? []
  return (
    <div className={classes.own}>
      {entries.length > 0 && <LearnedEntries entries={entries} words={OWN_LEARNED_WORDS} />}
      <LearnLine
        personId={null}
        label="What you need and offer yourself"
        placeholder="I can offer …; I look for …"
      />
      {own.data !== undefined && entries.length === 0 && (
        <p className={classes.quiet}>
          Say what you could give: an introduction, an hour of what you know, a template. It is matched with
          what people look for.
        </p>
      )}
    </div>
  )
}
