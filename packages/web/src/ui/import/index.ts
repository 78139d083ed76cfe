export { HowToGet } from './how-to-get.tsx'
export { ImportAccount } from './import-account.tsx'
export { ImportDrop } from './import-drop.tsx'
export { ImportProgress } from './import-progress.tsx'
