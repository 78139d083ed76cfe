export {
  type SuggestedTarget,
  type SuggestInput,
  type SuggestionPool,
  suggestTargets,
} from './suggest-targets.ts'
