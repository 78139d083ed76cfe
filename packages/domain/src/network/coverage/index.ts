export { type Coverage, type CoverageInput, coverageOf, type NetworkCoverage } from './coverage.ts'
export type { HeatCell, HeatMap } from './heat-map.ts'
export { COVERAGE_NOTICES, type CoverageNotice } from './notice.ts'
