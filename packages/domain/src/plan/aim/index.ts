export type { Aim, Fit, Subject } from './aim.ts'
export { aimsOf, MOST_FOCUSED } from './aims.ts'
export { chosenReason, firstClaimOf } from './chosen.ts'
export { asksForSomebody, seekByNeeds } from './need-fit.ts'
