export type { GoBetween } from './go-between.ts'
export { type RouteInput, routeTo } from './route-to.ts'
