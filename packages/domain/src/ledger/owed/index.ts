export { giveNow } from './give-now.ts'
export { GIVE_KINDS, type GiveInput, type GiveKind, type GiveNow } from './item.ts'
