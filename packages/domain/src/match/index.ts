export { explainMatch } from './explain-match.ts'
export { type FoldedPerson, foldedPeople, foldPerson } from './folded-person.ts'
export { type Gap, gapOf } from './gap.ts'
export { type KindMatcher, matchKind, tellsApart } from './match-kind.ts'
export {
  type Candidacy,
  type MatchCandidate,
  type RankedCandidates,
  rankCandidates,
  type Wanted,
} from './rank-candidates.ts'
export { type ChannelAdvice, channelAdvice, isInTouch } from './reach.ts'
export { type ProposalInput, type ProposedNeed, proposeNeeds } from './reading/propose-needs.ts'
export { ASPECTS, type Aspect, type Standing } from './standing.ts'
