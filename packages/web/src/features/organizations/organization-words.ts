import type { Outputs } from '../../api/index.ts'

export type Organization = Outputs['organization']['list']['organizations'][number]

/** "Insurance, 51-200 people", as much of it as is known; null where nothing is. */
export const industryAndSize = ({
  industry,
  size,
}: Pick<Organization, 'industry' | 'size'>): string | null => {
  const parts = [industry, size === null ? null : `${size} people`].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}
