import { spotlight } from '@mantine/spotlight'
import { IconKeyboard, IconMessagePlus, IconSearch } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { useImportRun } from '../../api/index.ts'
import { Kbd, Wordmark } from '../../ui/index.ts'
import { ColorSchemeSwitch } from './color-scheme-switch.tsx'
import { CORNERS, PLACES, placeOf } from './places.ts'
import classes from './side-navigation.module.css'

const isMac = /mac|iphone|ipad/i.test(navigator.userAgent)

export const SideNavigation = ({
  onHelp,
  onCapture,
}: {
  readonly onHelp: () => void
  readonly onCapture: () => void
}) => {
  const run = useImportRun()
  const here = placeOf(useLocation().pathname)
  return (
    <nav className={classes.side} aria-label="Places">
      <Link to="/" className={classes.brand}>
        <Wordmark />
      </Link>
      <button type="button" className={classes.find} onClick={() => spotlight.open()}>
        <IconSearch size={16} stroke={1.8} aria-hidden />
        <span>Find</span>
        <span aria-hidden>
          <Kbd>{isMac ? '⌘K' : 'Ctrl K'}</Kbd>
        </span>
      </button>
      <ul className={classes.places}>
        {PLACES.map((place) => (
          <li key={place.to}>
            <Link to={place.to} className={classes.place} activeOptions={{ exact: place.to === '/' }}>
              <place.icon size={19} stroke={1.7} aria-hidden />
              <span>{place.name}</span>
              {place.to === '/imports' && run.phase === 'running' && (
                <span className={classes.busy} role="img" aria-label="An import is running" />
              )}
            </Link>
            {place === here && <Corners within={place.to} />}
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <button type="button" className={classes.capture} onClick={onCapture}>
          <IconMessagePlus size={18} stroke={1.7} aria-hidden />
          <span>Log a conversation</span>
          <span aria-hidden>
            <Kbd>c</Kbd>
          </span>
        </button>
        <div className={classes.tools}>
          <ColorSchemeSwitch />
          <button type="button" className={classes.tool} onClick={onHelp} aria-label="Keys" title="Keys (?)">
            <IconKeyboard size={19} stroke={1.7} aria-hidden />
          </button>
        </div>
      </div>
    </nav>
  )
}

const Corners = ({ within }: { readonly within: string }) => {
  const corners = CORNERS.filter((corner) => corner.within === within)
  if (corners.length === 0) return null
  return (
    <ul className={classes.corners}>
      {corners.map((corner) => (
        <li key={corner.to}>
          <Link to={corner.to} className={classes.corner}>
            {corner.name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
