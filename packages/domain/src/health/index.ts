export {
  CHANGE_KINDS,
  HEALTH_NOTICES,
  HEALTH_STEPS,
  type Health,
  type HealthInput,
  type HealthNetwork,
  type HealthPoint,
} from './health.ts'
export { healthOverTime } from './health-over-time.ts'
