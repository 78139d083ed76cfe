import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { FailureNotice, Page, Section } from '../../ui/index.ts'
import { LearnedEntries, LearnLine, SettledEntries } from '../../ui/learned/index.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { OWN_LEARNED_WORDS } from '../../words/learned.ts'
import cards from './match-card.module.css'
import { MatchCard } from './match-card.tsx'
import classes from './matches-page.module.css'
import { NothingFits } from './nothing-fits.tsx'

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
    return <NothingFits code={notice?.code ?? 'nothing-fits'} />
  }
  return (
    <>
      {give.length > 0 && (
        <Section title="What you could give">
          <Cards items={give}>
            {give.map((match) => (
              <MatchCard
                key={`${match.need.learnedId} ${match.suggestion}`}
                people={[match.person]}
                suggestion={match.suggestion}
                reasons={match.reasons}
                given={{
                  personIds: [match.person.personId],
                  kind: match.offer === null ? 'introduction' : 'help',
                  learnedId: match.need.learnedId,
                }}
              />
            ))}
          </Cards>
        </Section>
      )}
      {introduce.length > 0 && (
        <Section title="Who should meet">
          <Cards items={introduce}>
            {introduce.map((match) => (
              <MatchCard
                key={`${match.need.learnedId} ${match.b.personId}`}
                people={[match.a, match.b]}
                suggestion={match.suggestion}
                reasons={match.reasons}
                given={{
                  personIds: [match.a.personId, ...(match.isMutual ? [match.b.personId] : [])],
                  kind: 'introduction',
                  learnedId: match.need.learnedId,
                }}
              />
            ))}
          </Cards>
        </Section>
      )}
      {ask.length > 0 && (
        <Section title="What you could ask">
          <Cards items={ask}>
            {ask.map((match) => (
              <MatchCard
                key={`${match.person.personId} ${match.suggestion}`}
                people={[match.person]}
                suggestion={match.suggestion}
                reasons={match.reasons}
                heldBack={match.heldBack}
              />
            ))}
          </Cards>
        </Section>
      )}
    </>
  )
}

/** The focus stays in the list when a card is done with. */
const Cards = ({ items, children }: { readonly items: unknown; readonly children: ReactNode }) => {
  const list = useRef<HTMLUListElement>(null)
  useKeptFocus(list, items)
  return (
    <ul ref={list} className={cards.list}>
      {children}
    </ul>
  )
}

const Own = () => {
  const own = useQuery(api.learned.list.queryOptions({ input: { mine: true, settled: true } }))
  const all = own.data?.learned ?? []
  const entries = all.filter(({ settledOn }) => settledOn === null)
  return (
    <div className={classes.own}>
      {entries.length > 0 && <LearnedEntries entries={entries} words={OWN_LEARNED_WORDS} />}
      <LearnLine
        personId={null}
        label="What you need and offer yourself"
        placeholder="I can offer …; I look for …"
      />
      <SettledEntries entries={all.filter(({ settledOn }) => settledOn !== null)} />
      {own.data !== undefined && entries.length === 0 && (
        <p className={classes.quiet}>
          Say what you could give: an introduction, an hour of what you know, a template. It is matched with
          what people look for.
        </p>
      )}
    </div>
  )
}
