export { isAt, isKnownPlace, type PlaceReading, readPlace } from './place.ts'
