import { Section } from '../../ui/index.ts'
import { count } from '../../words/minutes.ts'
import { type GraphStats, KIND_WORDS, onlyOwn, ringsOf, tiesInWords } from './list-words.ts'
import classes from './lists-page.module.css'

/** Who knows whom in numbers: what the ties are made of, and how many one reaches. */
export const ReachSection = ({ stats }: { readonly stats: GraphStats }) => {
  const rings = ringsOf(stats)
  const most = Math.max(1, rings.at(-1)?.people ?? 0)
  const alone = onlyOwn(stats)
  if (alone !== null && stats.ties === stats.ownTies) {
    return (
      <Section title="How far it reaches">
        <p className={classes.alone}>{alone}</p>
      </Section>
    )
  }
  return (
    <Section title="How far it reaches">
      <div className={classes.card}>
        <p className={classes.words}>{tiesInWords(stats)}</p>
        <ul className={classes.kinds} aria-label="What the ties are told from">
          {stats.byKind.map(({ kind, ties }) => (
            <li key={kind}>
              <strong>{count(ties)}</strong> by {KIND_WORDS[kind]}
            </li>
          ))}
        </ul>
        {alone === null ? (
          <>
            <p className={classes.label}>You reach</p>
            <ul className={classes.reach}>
              {rings.map(({ people, words }) => (
                <li key={words}>
                  <span className={classes.line} aria-hidden>
                    <span style={{ width: `${(people / most) * 100}%` }} />
                  </span>
                  {words}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p className={classes.words}>{alone}</p>
        )}
      </div>
    </Section>
  )
}
