import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router'
import { DuplicatesPage } from '../features/duplicates/index.ts'
import { EventsPage } from '../features/events/index.ts'
import { FirstRunPage, readStartSearch } from '../features/first-run/index.ts'
import { ImportPage, ImportsPage } from '../features/imports/index.ts'
import { OrganizationsPage } from '../features/organizations/index.ts'
import { PeoplePage, readPeopleSearch } from '../features/people/index.ts'
import { PersonPage } from '../features/person/index.ts'
import { PurposePage } from '../features/purpose/index.ts'
import { WeekPage } from '../features/week/index.ts'
import { LostPage } from './lost-page.tsx'
import { Shell } from './shell/shell.tsx'

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <Shell>
      <LostPage />
    </Shell>
  ),
})

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  validateSearch: readStartSearch,
  component: FirstRunPage,
})

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })

const week = createRoute({ getParentRoute: () => shell, path: '/', component: WeekPage })
const purpose = createRoute({ getParentRoute: () => shell, path: '/purpose', component: PurposePage })
const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: PeoplePage,
})
const person = createRoute({ getParentRoute: () => shell, path: '/people/$personId', component: PersonPage })
const organizations = createRoute({
  getParentRoute: () => shell,
  path: '/organizations',
  component: OrganizationsPage,
})
const events = createRoute({ getParentRoute: () => shell, path: '/events', component: EventsPage })
const imports = createRoute({ getParentRoute: () => shell, path: '/imports', component: ImportsPage })
const duplicates = createRoute({
  getParentRoute: () => shell,
  path: '/duplicates',
  component: DuplicatesPage,
})
const oneImport = createRoute({
  getParentRoute: () => shell,
  path: '/imports/$importId',
  component: ImportPage,
})

const routeTree = root.addChildren([
  start,
  shell.addChildren([week, purpose, people, person, organizations, events, imports, oneImport, duplicates]),
])

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
