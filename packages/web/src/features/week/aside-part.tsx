import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Foreign } from '../../ui/index.ts'
import classes from './week-aside.module.css'

/** One part of what stands beside the week: a title, a quiet word, a list of people. */
export const AsidePart = ({
  title,
  quiet,
  children,
  after,
}: {
  readonly title: string
  readonly quiet?: string
  readonly children?: ReactNode
  readonly after?: ReactNode
}) => (
  <section aria-label={title}>
    <h2 className={classes.title}>{title}</h2>
    {quiet !== undefined && <p className={classes.quiet}>{quiet}</p>}
    {children !== undefined && <ul className={classes.list}>{children}</ul>}
    {after}
  </section>
)

interface PersonLineProps {
  readonly personId: string
  readonly person: string
  /** What there is to say of them, in small. */
  readonly children: ReactNode
  /** What can be done about it. */
  readonly actions?: ReactNode
}

/** A person in the list, what there is to say, and what can be done. */
export const PersonLine = ({ personId, person, children, actions }: PersonLineProps) => (
  <li className={classes.line}>
    <span className={classes.who}>
      <Link to="/people/$personId" params={{ personId }} className={classes.name}>
        <Foreign>{person}</Foreign>
      </Link>
      <span className={classes.quiet}>{children}</span>
    </span>
    {actions !== undefined && <span className={classes.actions}>{actions}</span>}
  </li>
)

export const TakeBack = ({
  person,
  onTakeBack,
}: {
  readonly person: string
  readonly onTakeBack: () => void
}) => (
  <ActionIcon
    variant="subtle"
    size="lg"
    aria-label={`Take back: ${person}`}
    title="Take back"
    onClick={onTakeBack}
  >
    <IconArrowBackUp size={17} aria-hidden />
  </ActionIcon>
)
