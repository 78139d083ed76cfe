/** What people may have in common: where they work, who listed them, their branch, what they do, or the company they keep. */
export const GROUP_KINDS = ['organization', 'list', 'industry', 'function', 'community'] as const
export type GroupKind = (typeof GROUP_KINDS)[number]

/** Everybody's group of one kind, by number; -1 for none. */
export interface Grouping {
  readonly kind: GroupKind
  readonly of: Int32Array
  readonly count: number
}

export const sizesOf = ({ of, count }: Grouping): Int32Array => {
  const sizes = new Int32Array(count)
  for (const group of of) if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1
  return sizes
}
