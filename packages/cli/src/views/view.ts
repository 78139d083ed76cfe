import type { AnyOperation } from '@rapport/operations'
import type { Style } from '../output/index.ts'

/** Where a view is drawn. */
export interface Canvas {
  readonly style: Style
  readonly width: number
}

/** Lines for a person to read. Texts of the output are made safe for a terminal before. */
export type View<O extends Pick<AnyOperation, 'output'>> = (
  output: ReturnType<O['output']['parse']>,
  canvas: Canvas,
) => readonly string[]
