export { MatchesPage } from './matches-page.tsx'
