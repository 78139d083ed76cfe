import { Button, Menu } from '@mantine/core'
import { IconCalendar, IconClockPause, IconSunrise } from '@tabler/icons-react'
import { useEffect } from 'react'
import { Kbd } from '../../ui/index.ts'
import { dayAndMonth, shortDayName } from '../../words/dates.ts'
import { laterDays } from './later-days.ts'

interface LaterMenuProps {
  readonly name: string
  /** The day it is planned for. */
  readonly day: string
  readonly today: string
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly onLater: (until: string) => void
  readonly onPickDate: () => void
}

/** When it may come up again: a day on, next week, or a day to be picked; each also by its letter. */
export const LaterMenu = ({ name, day, today, isOpen, onToggle, onLater, onPickDate }: LaterMenuProps) => {
  const [dayOn, nextWeek] = laterDays(day, today)
  const choices = [
    { key: 't', icon: IconSunrise, ...dayOn },
    { key: 'n', icon: IconClockPause, ...nextWeek },
    { key: 'p', icon: IconCalendar, label: 'Pick a date', on: undefined },
  ]
  const choose = (on: string | undefined) => {
    onToggle(false)
    if (on === undefined) onPickDate()
    else onLater(on)
  }
  // On the whole page: the letter may come before the menu has taken the focus.
  useEffect(() => {
    if (!isOpen) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const choice = choices.find(({ key }) => key === event.key)
      if (choice === undefined || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      choose(choice.on)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
  return (
    <Menu
      position="bottom-end"
      width={290}
      opened={isOpen}
      onChange={onToggle}
      closeOnItemClick={false}
      withInitialFocusPlaceholder={false}
      portalProps={{ target: '#main' }}
    >
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" aria-label={`Later: ${name}`}>
          Later
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ key, label, icon: Icon, on }) => (
          <Menu.Item
            key={key}
            leftSection={<Icon size={17} stroke={1.7} aria-hidden />}
            rightSection={
              <span aria-hidden>
                <Kbd>{key}</Kbd>
              </span>
            }
            onClick={() => choose(on)}
          >
            {label}
            {on !== undefined && `, ${shortDayName(on)} ${dayAndMonth(on)}`}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
