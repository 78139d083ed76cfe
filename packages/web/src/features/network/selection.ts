/** What is marked in a list, where the cursor stands, and from where a range is drawn. */
export interface Selection {
  /** -1 is nowhere yet. */
  readonly cursor: number
  readonly anchor: number
  readonly chosen: ReadonlySet<string>
}

export type SelectionStep =
  | { readonly does: 'move'; readonly to: number }
  | { readonly does: 'toggle'; readonly at: number }
  /** Everybody from where the last mark was made up to here takes the state of that mark. */
  | { readonly does: 'range'; readonly to: number }
  | { readonly does: 'all' }
  | { readonly does: 'none' }

export const NOTHING_SELECTED: Selection = { cursor: -1, anchor: -1, chosen: new Set() }

/** The selection after a step, in a list of these ids. */
export const selectNext = (selection: Selection, ids: readonly string[], step: SelectionStep): Selection => {
  switch (step.does) {
    case 'move':
      return { ...selection, cursor: step.to }
    case 'toggle':
      return toggle(selection, ids, step.at)
    case 'range':
      return range(selection, ids, step.to)
    case 'all':
      return { ...selection, chosen: new Set(ids) }
    case 'none':
      return { ...selection, anchor: -1, chosen: new Set() }
  }
}

/** Those of the chosen who are still in the list, in its order. */
export const chosenOf = (selection: Selection, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => selection.chosen.has(id))

const toggle = (selection: Selection, ids: readonly string[], at: number): Selection => {
  const id = ids[at]
  if (id === undefined) return selection
  const chosen = new Set(selection.chosen)
  if (!chosen.delete(id)) chosen.add(id)
  return { cursor: at, anchor: at, chosen }
}

const range = (selection: Selection, ids: readonly string[], to: number): Selection => {
  const from = ids[selection.anchor]
  if (from === undefined) return toggle(selection, ids, to)
  const span = ids.slice(Math.min(selection.anchor, to), Math.max(selection.anchor, to) + 1)
  const chosen = new Set(selection.chosen)
  for (const id of span) {
    if (selection.chosen.has(from)) chosen.add(id)
    else chosen.delete(id)
  }
  return { ...selection, cursor: to, chosen }
}
