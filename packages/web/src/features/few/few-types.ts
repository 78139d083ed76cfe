import type { Outputs } from '../../api/index.ts'

export type FewList = Outputs['few']['list']
export type ChosenPerson = FewList['people'][number]
export type FewCandidate = Outputs['few']['suggest']['candidates'][number]
