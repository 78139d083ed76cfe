import { Outlet } from '@tanstack/react-router'
import { type ReactNode, useCallback, useState } from 'react'
import { CapturePanel } from '../../features/capture/index.ts'
import { CaptureContext, type CapturePerson, type CaptureStart, useKeys } from '../../ui/index.ts'
import { BottomBar } from './bottom-bar.tsx'
import { DemoBanner } from './demo-banner.tsx'
import { KeysHelp } from './keys-help.tsx'
import { Palette } from './palette.tsx'
import classes from './shell.module.css'
import { SideNavigation } from './side-navigation.tsx'
import { useGoKeys } from './use-go-keys.ts'

/** What stands around every place: navigation, the capture line, the palette and the keys. */
export const Shell = ({ children }: { readonly children?: ReactNode }) => {
  const [capture, setCapture] = useState<CaptureStart | null>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const openCapture = useCallback(
    (person?: CapturePerson | null, line?: string) =>
      setCapture({ person: person ?? null, line: line ?? null }),
    [],
  )
  const openHelp = useCallback(() => setHelpOpen(true), [])
  useGoKeys()
  useKeys({
    c: (event) => {
      event.preventDefault()
      openCapture()
    },
    '?': openHelp,
  })
  return (
    <CaptureContext value={openCapture}>
      <a className={classes.skip} href="#main">
        Skip to the content
      </a>
      <div className={classes.shell}>
        <SideNavigation onHelp={openHelp} onCapture={() => openCapture()} />
        <div className={classes.content}>
          <DemoBanner />
          <main id="main" tabIndex={-1} className={classes.main}>
            {children ?? <Outlet />}
          </main>
        </div>
        <BottomBar onCapture={() => openCapture()} />
      </div>
      <Palette onCapture={(line) => openCapture(null, line)} />
      {capture !== null && <CapturePanel {...capture} onClose={() => setCapture(null)} />}
      <KeysHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </CaptureContext>
  )
}
