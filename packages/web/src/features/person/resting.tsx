import { Button, Menu } from '@mantine/core'
import { IconMoon } from '@tabler/icons-react'
import type { PersonDetail } from '../../api/index.ts'
import { longDate } from '../../words/dates.ts'
import classes from './resting.module.css'
import { REST_MONTHS, useRest } from './use-rest.ts'

/** Nobody is proposed who is let rest: for a time, or until they are woken. */
export const RestButton = ({ person }: { readonly person: PersonDetail['person'] }) => {
  const { letRest } = useRest(person)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconMoon size={15} aria-hidden />}>
          Let rest
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Not proposed to you</Menu.Label>
        {REST_MONTHS.map((months) => (
          <Menu.Item key={months} onClick={() => letRest(months)}>
            for {months} months
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => letRest(null)}>until you wake them</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** Says that they rest, for how long and why, with the way out. */
export const Resting = ({
  person,
  rest,
}: {
  readonly person: PersonDetail['person']
  readonly rest: NonNullable<PersonDetail['standing']['rest']>
}) => {
  const { wake } = useRest(person)
  return (
    <p className={classes.resting}>
      <IconMoon size={17} aria-hidden />
      <span className={classes.words}>
        Resting {rest.until === null ? 'until you wake them' : `until ${longDate(rest.until)}`}: not proposed
        to you.
        {rest.reason !== null && (
          <>
            {' '}
            <q dir="auto">{rest.reason}</q>
          </>
        )}
      </span>
      <Button variant="light" size="compact-sm" onClick={() => wake(rest)}>
        Wake
      </Button>
    </p>
  )
}
