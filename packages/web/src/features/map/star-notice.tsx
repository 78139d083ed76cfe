import { LinkButton } from '../../ui/index.ts'
import type { NetworkMap } from './drawing.ts'
import classes from './map-page.module.css'

/** Said where nothing tells who knows whom: what is drawn then, and what would fill the picture. */
export const StarNotice = ({ notice }: { readonly notice: NonNullable<NetworkMap['notice']> }) => (
  <section className={classes.notice} aria-label="What is missing">
    <p>{notice.text}</p>
    <p>{notice.next}</p>
    <LinkButton to="/imports" variant="light">
      Bring something in
    </LinkButton>
  </section>
)
