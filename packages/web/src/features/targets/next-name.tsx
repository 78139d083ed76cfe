import { Link } from '@tanstack/react-router'
import type { Outputs } from '../../api/index.ts'
import classes from './target-page.module.css'

type Next = NonNullable<Outputs['target']['map']['next']>

const TITLES = {
  talk: 'Next: a talk',
  introduction: 'Next: an introduction',
  name: 'Next: a name',
} as const

/** What brings one further in: whom to ask, and for whom. */
export const NextName = ({ next }: { readonly next: Next }) => (
  <section className={classes.next} aria-label="What next">
    <h2 className={classes.nextTitle}>{TITLES[next.kind]}</h2>
    <p>{next.text}</p>
    {next.ask?.personId != null && (
      <Link to="/people/$personId" params={{ personId: next.ask.personId }}>
        How you stand with <bdi dir="auto">{next.ask.name}</bdi>
      </Link>
    )}
    {next.ask === null && (
      <p className={classes.text}>
        A connector’s own list may name somebody, or <Link to="/venues">a place where they gather</Link>.
      </p>
    )}
  </section>
)
