import { arrangeGroup, type GroupOrder } from './arrange-group.ts'

/** What the page asks for: every circle by itself. */
export interface LayoutOrder {
  readonly groups: readonly GroupOrder[]
}

/** Places of each circle around its middle, in the order they were asked for. */
export interface LayoutAnswer {
  readonly groups: readonly Float32Array[]
}

addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  postMessage({ groups: data.groups.map(arrangeGroup) } satisfies LayoutAnswer)
})
