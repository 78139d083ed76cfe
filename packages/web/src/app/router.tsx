import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router'
import { readDormantSearch } from '../features/dormant/dormant-search.ts'
import { EventsPage } from '../features/events/index.ts'
import { FirstRunPage, readStartSearch } from '../features/first-run/index.ts'
import { ImportPage, ImportsPage } from '../features/imports/index.ts'
import { NetworkPage, NetworksPage, readNetworkSearch } from '../features/network/index.ts'
import { OrganizationsPage } from '../features/organizations/index.ts'
import { PeoplePage, RemovedPeoplePage, readPeopleSearch } from '../features/people/index.ts'
import { PersonPage } from '../features/person/index.ts'
import { PurposePage } from '../features/purpose/index.ts'
import { readReviewSearch } from '../features/review/review-search.ts'
import { SourcesSection } from '../features/sources/index.ts'
import { FirstPurpose, NewStrategyPage, StrategySheetPage } from '../features/strategy/index.ts'
import { readTargetsSearch } from '../features/targets/targets-search.ts'
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
  component: () => <FirstRunPage purpose={FirstPurpose} />,
})
const strategySheet = createRoute({
  getParentRoute: () => root,
  path: '/strategy',
  component: StrategySheetPage,
})

const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell })

const week = createRoute({ getParentRoute: () => shell, path: '/', component: WeekPage })
const purpose = createRoute({ getParentRoute: () => shell, path: '/purpose', component: PurposePage })
const objective = createRoute({
  getParentRoute: () => shell,
  path: '/purpose/objectives/$objectiveId',
  component: lazyRouteComponent(() => import('../features/objective/index.ts'), 'ObjectivePage'),
})
const newStrategy = createRoute({
  getParentRoute: () => shell,
  path: '/strategy/new',
  component: NewStrategyPage,
})
const networks = createRoute({
  getParentRoute: () => shell,
  path: '/purpose/networks',
  component: NetworksPage,
})
const network = createRoute({
  getParentRoute: () => shell,
  path: '/purpose/networks/$networkId',
  validateSearch: readNetworkSearch,
  component: NetworkPage,
})
const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: PeoplePage,
})
const removedPeople = createRoute({
  getParentRoute: () => shell,
  path: '/people/removed',
  component: RemovedPeoplePage,
})
const person = createRoute({ getParentRoute: () => shell, path: '/people/$personId', component: PersonPage })
const few = createRoute({
  getParentRoute: () => shell,
  path: '/few',
  component: lazyRouteComponent(() => import('../features/few/index.ts'), 'FewPage'),
})
const dormant = createRoute({
  getParentRoute: () => shell,
  path: '/dormant',
  validateSearch: readDormantSearch,
  component: lazyRouteComponent(() => import('../features/dormant/index.ts'), 'DormantPage'),
})
const review = createRoute({
  getParentRoute: () => shell,
  path: '/review',
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(() => import('../features/review/index.ts'), 'ReviewPage'),
})
const outcomes = createRoute({
  getParentRoute: () => shell,
  path: '/outcomes',
  component: lazyRouteComponent(() => import('../features/outcomes/index.ts'), 'OutcomesPage'),
})
const outcome = createRoute({
  getParentRoute: () => shell,
  path: '/outcomes/$outcomeId',
  component: lazyRouteComponent(() => import('../features/outcomes/index.ts'), 'OutcomePage'),
})
const matches = createRoute({
  getParentRoute: () => shell,
  path: '/matches',
  component: lazyRouteComponent(() => import('../features/matches/index.ts'), 'MatchesPage'),
})
const favors = createRoute({
  getParentRoute: () => shell,
  path: '/favors',
  component: lazyRouteComponent(() => import('../features/favors/index.ts'), 'FavorsPage'),
})
const introductions = createRoute({
  getParentRoute: () => shell,
  path: '/introductions',
  component: lazyRouteComponent(() => import('../features/introductions/index.ts'), 'IntroductionsPage'),
})
const depth = createRoute({
  getParentRoute: () => shell,
  path: '/driveby',
  component: lazyRouteComponent(() => import('../features/driveby/index.ts'), 'DepthPage'),
})
const targets = createRoute({
  getParentRoute: () => shell,
  path: '/targets',
  validateSearch: readTargetsSearch,
  component: lazyRouteComponent(() => import('../features/targets/index.ts'), 'TargetsPage'),
})
const target = createRoute({
  getParentRoute: () => shell,
  path: '/targets/$targetId',
  component: lazyRouteComponent(() => import('../features/targets/index.ts'), 'TargetPage'),
})
const venues = createRoute({
  getParentRoute: () => shell,
  path: '/venues',
  component: lazyRouteComponent(() => import('../features/venues/index.ts'), 'VenuesPage'),
})
const lists = createRoute({
  getParentRoute: () => shell,
  path: '/lists',
  component: lazyRouteComponent(() => import('../features/lists/index.ts'), 'ListsPage'),
})
const map = createRoute({
  getParentRoute: () => shell,
  path: '/map',
  component: lazyRouteComponent(() => import('../features/map/index.ts'), 'MapPage'),
})
const organizations = createRoute({
  getParentRoute: () => shell,
  path: '/organizations',
  component: OrganizationsPage,
})
const events = createRoute({ getParentRoute: () => shell, path: '/events', component: EventsPage })
const imports = createRoute({
  getParentRoute: () => shell,
  path: '/imports',
  component: () => <ImportsPage sources={<SourcesSection />} />,
})
const duplicates = createRoute({
  getParentRoute: () => shell,
  path: '/duplicates',
  component: lazyRouteComponent(() => import('../features/duplicates/index.ts'), 'DuplicatesPage'),
})
const data = createRoute({
  getParentRoute: () => shell,
  path: '/data',
  component: lazyRouteComponent(() => import('../features/data/index.ts'), 'DataPage'),
})
const oneImport = createRoute({
  getParentRoute: () => shell,
  path: '/imports/$importId',
  component: ImportPage,
})

const routeTree = root.addChildren([
  start,
  strategySheet,
  shell.addChildren([
    week,
    purpose,
    newStrategy,
    networks,
    network,
    objective,
    people,
    removedPeople,
    person,
    few,
    dormant,
    review,
    outcomes,
    outcome,
    matches,
    favors,
    introductions,
    depth,
    targets,
    target,
    venues,
    map,
    lists,
    organizations,
    events,
    imports,
    oneImport,
    duplicates,
    data,
  ]),
])

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
