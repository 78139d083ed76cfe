export {
  type ProposedNetwork,
  proposeStrategy,
  type StrategyProposal,
  WHY_NOTICES,
  type WhyNotice,
} from './proposal.ts'
