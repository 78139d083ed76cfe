export type { Reason } from './reason-facts.ts'
export { Facts, ReasonList } from './reason-list.tsx'
export { WhyButton } from './why-button.tsx'
