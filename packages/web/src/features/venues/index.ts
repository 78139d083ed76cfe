export { VenuesPage } from './venues-page.tsx'
