import { percentInWords } from '@rapport/domain'
import type { Plan } from '../../api/index.ts'

/** Whether a better week is to be had within the limits, as far as it is proven; null where there is nothing to say. */
export const proofInWords = ({
  items,
  isOptimal,
  gap,
}: Pick<Plan, 'items' | 'isOptimal' | 'gap'>): string | null => {
  if (items.length === 0) return null
  if (isOptimal) return 'No better week fits these limits'
  if (gap === null) return 'A good week; whether it is the best was not worked out'
  return `Within ${percentInWords(gap, { finest: 'tenth', isUpwards: true })} of the best week these limits allow`
}
