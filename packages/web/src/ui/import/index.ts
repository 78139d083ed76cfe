export { HowToGet } from './how-to-get.tsx'
export { ImportAccount } from './import-account.tsx'
export { ImportIntake } from './import-intake.tsx'
