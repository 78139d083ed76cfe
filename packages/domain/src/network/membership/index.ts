export { tieReason } from './closeness.ts'
export { SUGGESTION_NOTICES, type SuggestionNotice } from './notice.ts'
export {
  type MembershipInput,
  type NetworkSuggestions,
  type OwnerFacts,
  type SuggestedMember,
  suggestMembers,
} from './suggest-members.ts'
