import { cx } from './cx.ts'
import classes from './person-name.module.css'

/** Text that others wrote: isolated from the direction around it, cut when too long, whole in its title. */
export const Foreign = ({
  children,
  className,
}: {
  readonly children: string
  readonly className?: string | undefined
}) => (
  <bdi className={cx(classes.foreign, className)} dir="auto" title={children}>
    {children}
  </bdi>
)

/** "Director, Procurement · Halden Freight", or what of it is known. */
export const Role = ({
  title,
  organization,
}: {
  readonly title: string | null
  readonly organization: string | null
}) => {
  if (title === null && organization === null) return null
  return (
    <span className={classes.role} title={[title, organization].filter(Boolean).join(' · ')}>
      {title !== null && <bdi dir="auto">{title}</bdi>}
      {title !== null && organization !== null && <span aria-hidden> · </span>}
      {organization !== null && <bdi dir="auto">{organization}</bdi>}
    </span>
  )
}
