export { INDUSTRIES, type Industry, ORGANIZATION_SIZES, type OrganizationSize } from './industry.ts'
export { INDUSTRY_WORDS } from './industry-words.ts'
export { CLOSING_PARTS, EMPTY_CLOSING_PARTS } from './industry-words-abroad.ts'
