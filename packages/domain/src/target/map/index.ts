export type { NeedThere, WantedThere } from './asked-here.ts'
export type { MapCell } from './cells.ts'
export { type Helper, NEXT_KINDS, type NextKind, type NextName } from './next-name.ts'
export {
  type PersonThere,
  STANDINGS_THERE,
  type StandingThere,
  standingOf as standingThere,
  type Via,
  type WayThere,
} from './person-there.ts'
export { mapTarget, type TargetMap, type TargetMapInput } from './target-map.ts'
