export { INDUSTRIES, type Industry, ORGANIZATION_SIZES, type OrganizationSize } from './industry.ts'
export { INDUSTRY_WORDS } from './industry-words.ts'
