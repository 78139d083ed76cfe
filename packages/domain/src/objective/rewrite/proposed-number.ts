/** Proposed where no number is named: enough to compare, few enough to know well. */
export const PROPOSED = 'three'
