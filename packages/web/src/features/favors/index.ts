export { FavorsPage } from './favors-page.tsx'
