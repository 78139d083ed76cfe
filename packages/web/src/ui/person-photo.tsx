import { Avatar } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api/index.ts'

interface PersonPhotoProps {
  readonly personId: string
  readonly name: string
  readonly hasPhoto: boolean
  /** Edge in pixels. */
  readonly size: number
}

/** The picture that an address book brought, from this machine only; initials where there is none. */
export const PersonPhoto = ({ personId, name, hasPhoto, size }: PersonPhotoProps) => {
  const photo = useQuery({ ...api.people.photo.queryOptions({ input: { personId } }), enabled: hasPhoto })
  const picture = hasPhoto ? photo.data : undefined
  return (
    <Avatar
      size={size}
      color="spruce"
      alt=""
      src={picture === undefined ? null : `data:${picture.mediaType};base64,${picture.base64}`}
    >
      <span aria-hidden>{initialsOf(name)}</span>
    </Avatar>
  )
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .flatMap((word) => [...word].find((character) => /\p{L}/u.test(character)) ?? [])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase()
