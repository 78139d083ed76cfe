import { Link } from '@tanstack/react-router'
import { Foreign } from '../../ui/index.ts'

/** A name that leads to the person; plain where only a list names them. */
export const NameLink = ({
  personId,
  name,
  className,
}: {
  readonly personId: string | null
  readonly name: string
  readonly className?: string | undefined
}) =>
  personId === null ? (
    <Foreign className={className}>{name}</Foreign>
  ) : (
    <Link to="/people/$personId" params={{ personId }} className={className}>
      <Foreign>{name}</Foreign>
    </Link>
  )
