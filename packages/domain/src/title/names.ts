/** LinkedIn's 26 job functions, by LinkedIn's own names. */
export const JOB_FUNCTIONS = [
  'Accounting',
  'Administrative',
  'Arts and Design',
  'Business Development',
  'Community and Social Services',
  'Consulting',
  'Education',
  'Engineering',
  'Entrepreneurship',
  'Finance',
  'Healthcare Services',
  'Human Resources',
  'Information Technology',
  'Legal',
  'Marketing',
  'Media and Communication',
  'Military and Protective Services',
  'Operations',
  'Product Management',
  'Program and Project Management',
  'Purchasing',
  'Quality Assurance',
  'Real Estate',
  'Research',
  'Sales',
  'Customer Success and Support',
] as const
export type JobFunction = (typeof JOB_FUNCTIONS)[number]

/** LinkedIn's seniorities, lowest first; `entry` is the ordinary member of staff, `senior` one without reports. */
export const LEVELS = [
  'training',
  'entry',
  'senior',
  'manager',
  'director',
  'vp',
  'cxo',
  'partner',
  'owner',
] as const
export type Level = (typeof LEVELS)[number]

/** What a title tells of its holder; `null` where it does not say. */
export interface TitleReading {
  readonly function: JobFunction | null
  readonly level: Level | null
}
