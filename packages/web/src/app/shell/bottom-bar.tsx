import { Menu } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconDots, IconMessagePlus, IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import classes from './bottom-bar.module.css'
import { ColorSchemeSwitch } from './color-scheme-switch.tsx'
import { CORNERS, PLACES, type Place } from './places.ts'

const isNear = (place: Place): boolean => ['/', '/purpose', '/people'].includes(place.to)
const NEAR = PLACES.filter(isNear)
/** Duplicates are reached where they are counted. */
const FAR: readonly Place[] = [
  ...PLACES.filter((place) => !isNear(place)),
  ...CORNERS.filter(({ to }) => to !== '/duplicates'),
]

const NearPlace = ({ place }: { readonly place: Place }) => (
  <li>
    <Link to={place.to} className={classes.item} activeOptions={{ exact: place.to === '/' }}>
      <place.icon size={22} stroke={1.7} aria-hidden />
      <span>{place.name}</span>
    </Link>
  </li>
)

/** On a phone the places are under the thumb, and logging a conversation is in the middle. */
export const BottomBar = ({ onCapture }: { readonly onCapture: () => void }) => {
  const navigate = useNavigate()
  return (
    <nav className={classes.bar} aria-label="Places">
      <ul className={classes.items}>
        {NEAR.slice(0, 2).map((place) => (
          <NearPlace key={place.to} place={place} />
        ))}
        <li>
          <button
            type="button"
            className={classes.capture}
            onClick={onCapture}
            aria-label="Log a conversation"
          >
            <IconMessagePlus size={25} stroke={1.7} aria-hidden />
          </button>
        </li>
        {NEAR.slice(2).map((place) => (
          <NearPlace key={place.to} place={place} />
        ))}
        <li>
          <Menu position="top-end" width={220}>
            <Menu.Target>
              <button type="button" className={classes.item}>
                <IconDots size={22} stroke={1.7} aria-hidden />
                <span>More</span>
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconSearch size={17} aria-hidden />} onClick={() => spotlight.open()}>
                Find
              </Menu.Item>
              {FAR.map((place) => (
                <Menu.Item
                  key={place.to}
                  leftSection={<place.icon size={17} aria-hidden />}
                  onClick={() => void navigate({ to: place.to })}
                >
                  {place.name}
                </Menu.Item>
              ))}
              <div className={classes.appearance}>
                <ColorSchemeSwitch />
              </div>
            </Menu.Dropdown>
          </Menu>
        </li>
      </ul>
    </nav>
  )
}
