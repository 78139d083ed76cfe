import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { Section } from '../../ui/index.ts'
import { LearnedEntries, LearnLine, SettledEntries } from '../../ui/learned/index.ts'
import { LEARNED_WORDS } from '../../words/learned.ts'
import classes from './learned.module.css'

/** Matches of one person that are read beside them; all are on their own page. */
const SHOWN = 2

/** What this person works on, looks for and can offer, and what one could do about it. */
export const Learned = ({ personId, name }: { readonly personId: string; readonly name: string }) => {
  const learned = useQuery(api.learned.list.queryOptions({ input: { personId, settled: true } }))
  const matches = useQuery(api.matches.list.queryOptions({ input: { personId, limit: SHOWN } }))
  const all = learned.data?.learned ?? []
  const entries = all.filter(({ settledOn }) => settledOn === null)
  const over = all.filter(({ settledOn }) => settledOn !== null)
  const { give = [], introduce = [] } = matches.data ?? {}
  const suggestions = [...give, ...introduce].slice(0, SHOWN)
  return (
    <Section title="What they need and offer">
      <div className={classes.learned}>
        {entries.length > 0 && <LearnedEntries entries={entries} words={LEARNED_WORDS} />}
        <LearnLine
          key={personId}
          personId={personId}
          label={`What you learned of ${name}`}
          placeholder="Working on …; looks for …; can offer …"
        />
        <SettledEntries entries={over} />
        {suggestions.length > 0 && (
          <ul className={classes.suggestions}>
            {suggestions.map(({ suggestion, reasons }) => (
              <li key={suggestion}>
                {/* The first reason is the entry above it. */}
                <span className={classes.suggestion}>{suggestion}.</span> {(reasons[1] ?? reasons[0])?.text}
              </li>
            ))}
            <li>
              <Link to="/matches">All that fits together</Link>
            </li>
          </ul>
        )}
      </div>
    </Section>
  )
}
