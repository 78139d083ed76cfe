export { NetworkPage } from './network-page.tsx'
export { readNetworkSearch } from './network-search.ts'
export { NetworksPage } from './networks-page.tsx'
