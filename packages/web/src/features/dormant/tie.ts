import type { Outputs } from '../../api/index.ts'

export type DormantList = Outputs['dormant']['list']
export type Tie = DormantList['people'][number]
