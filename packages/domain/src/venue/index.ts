export { type AudienceReading, describeAudience, readAudience } from './audience.ts'
export { betaQuantile, betaShare } from './beta.ts'
export type { EstimateOptions } from './estimate-venue.ts'
export { type Gathering, gatherVenues, type KnownVenue, type StatedVenue } from './gather-venues.ts'
export { judgeKind } from './judge-kind.ts'
export { type GoBetween, routeTo } from './route/index.ts'
export { seriesKey, seriesName } from './series-name.ts'
export {
  type AskedKind,
  type SuggestedVenue,
  suggestVenues,
  type VenueFrame,
  type VenueSuggestion,
  type WeighedVenue,
  weighVenues,
} from './suggest-venues.ts'
