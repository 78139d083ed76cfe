/** What organizations do for a living, coarse enough to be told from what is known of them. */
export const INDUSTRIES = [
  'Transportation and Logistics',
  'Banking',
  'Insurance',
  'Energy',
  'Pharmaceuticals and Biotechnology',
  'Health Care',
  'Software and IT',
  'Telecommunications',
  'Automotive',
  'Aerospace',
  'Rail',
  'Construction',
  'Real Estate',
  'Retail',
  'Food and Agriculture',
  'Hospitality and Travel',
  'Media',
  'Education',
  'Legal Services',
  'Consulting',
  'Investment',
  'Manufacturing',
  'Government',
  'Nonprofit',
] as const
export type Industry = (typeof INDUSTRIES)[number]

/** How many people work there, in the bands that LinkedIn uses. */
export const ORGANIZATION_SIZES = [
  '1-10',
  '11-50',
  '51-200',
  '201-500',
  '501-1000',
  '1001-5000',
  '5001-10000',
  '10001+',
] as const
export type OrganizationSize = (typeof ORGANIZATION_SIZES)[number]
