export { ReviewPage } from './review-page.tsx'
export { readReviewSearch } from './review-search.ts'
