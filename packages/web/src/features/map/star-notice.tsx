import { LinkButton } from '../../ui/index.ts'
import type { NetworkMap } from './drawing.ts'
import classes from './map-page.module.css'

/** Said where nothing tells who knows whom: what is drawn then, and what would fill the picture. */
export const StarNotice = ({ notice }: { readonly notice: NonNullable<NetworkMap['notice']> }) => (
  <section className={classes.notice} aria-label="What is missing">
    <p>{notice.text}</p>
    <p>{notice.next}</p>
    <span className={classes.ways}>
      <LinkButton to="/lists" variant="light">
        Take in a list of who knows whom
      </LinkButton>
      <LinkButton to="/imports" variant="subtle">
        Bring messages or a calendar in
      </LinkButton>
    </span>
  </section>
)
