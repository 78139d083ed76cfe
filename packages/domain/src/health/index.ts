export {
  CHANGE_KINDS,
  type Change as HealthChange,
  HEALTH_NOTICES,
  HEALTH_STEPS,
  type Health,
  type HealthFrame,
  type HealthInput,
  type HealthNetwork,
  type HealthPoint,
} from './health.ts'
export { type HealthBetween, healthBetween, healthOverTime } from './health-over-time.ts'
