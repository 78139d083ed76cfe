import type { CostRow } from '../ports/outcome.ts'

export const describeCost = ({ spentOn, ...row }: CostRow) => ({ ...row, on: spentOn })
