import type { Outputs } from '../../api/index.ts'

export type FewList = Outputs['few']['list']
export type ChosenPerson = FewList['people'][number]
export type FewCandidate = Outputs['few']['suggest']['candidates'][number]

/** Who could make room, as the server names them when there are as many as there may be. */
export interface LeastOnRecord {
  readonly personId: string
  readonly name: string
  readonly reason: string
}
