import type { Money } from '@rapport/domain'

/** What outcomes are worth together, currency by currency. */
export const valuesOf = (
  rows: readonly { readonly value: number | null; readonly currency: string | null }[],
): readonly Money[] => {
  const sums = new Map<string, number>()
  for (const { value, currency } of rows) {
    if (value !== null && currency !== null) sums.set(currency, (sums.get(currency) ?? 0) + value)
  }
  return [...sums]
    .map(([currency, amount]) => ({ currency, amount }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1))
}
