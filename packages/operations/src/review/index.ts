export { exportReview } from './export.ts'
export { showReview } from './show.ts'
