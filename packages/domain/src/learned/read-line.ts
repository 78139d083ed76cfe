import type { LearnedKind } from '../purpose/index.ts'

export interface LearnedPart {
  readonly kind: LearnedKind
  readonly text: string
}

/** What a line says somebody is working on, needs and offers. */
export const readLine = (line: string): readonly LearnedPart[] => [{ kind: 'working-on', text: line.trim() }]
