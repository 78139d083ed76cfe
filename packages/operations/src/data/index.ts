export { exportData } from './export.ts'
