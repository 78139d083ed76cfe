export { type AudienceReading, describeAudience, readAudience } from './audience.ts'
export { type Gathering, gatherVenues, type KnownVenue, type StatedVenue } from './gather-venues.ts'
export { type RouteInput, routeTo, type Together } from './route.ts'
export { seriesKey, seriesName } from './series-name.ts'
export {
  type AskedKind,
  type SuggestedVenue,
  suggestVenues,
  type VenueSuggestion,
} from './suggest-venues.ts'
