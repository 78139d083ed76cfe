export { type RouteInput, routeTo } from './route-to.ts'
