import type { TiePointRow } from '../ports/tie.ts'
import { createDistinctTexts, createTexts, type TextColumn, textAt } from './text-column.ts'
import type { GraphNode } from './workspace-graph.ts'

/** Those on lists who are nobody known, in columns: of a community they are a million. */
export interface Strangers {
  readonly names: TextColumn
  /** Of each name as names are compared, so that one is found without reading them all. */
  readonly nameHashes: Int32Array<ArrayBuffer>
  readonly titles: TextColumn
  readonly titleOf: Int32Array<ArrayBuffer>
  readonly organizations: TextColumn
  readonly organizationOf: Int32Array<ArrayBuffer>
  /** Which list named them first, by its place among the lists. */
  readonly listOf: Int32Array<ArrayBuffer>
}

/** Nothing is known of it. */
const NONE = -1

export const strangerAt = (strangers: Strangers, lists: readonly string[], place: number): GraphNode => {
  const { names, titles, titleOf, organizations, organizationOf, listOf } = strangers
  const textOf = (texts: TextColumn, at: number): string | null => (at === NONE ? null : textAt(texts, at))
  return {
    personId: null,
    name: textAt(names, place),
    title: textOf(titles, titleOf[place] ?? NONE),
    organization: textOf(organizations, organizationOf[place] ?? NONE),
    list: lists[listOf[place] ?? NONE] ?? null,
  }
}

/** FNV-1a over the units of a text. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

export const createStrangers = () => {
  const names = createTexts()
  const hashes: number[] = []
  const [titles, organizations] = [createDistinctTexts(), createDistinctTexts()]
  const titleOf: number[] = []
  const organizationOf: number[] = []
  const listOf: number[] = []
  return {
    count: () => hashes.length,
    add: ({ label, title, organization }: TiePointRow, foldedName: string, list: number): void => {
      names.add(label)
      hashes.push(hashOf(foldedName))
      titleOf.push(title === null ? NONE : titles.placeOf(title))
      organizationOf.push(organization === null ? NONE : organizations.placeOf(organization))
      listOf.push(list)
    },
    columns: (): Strangers => ({
      names: names.column(),
      nameHashes: Int32Array.from(hashes),
      titles: titles.column(),
      titleOf: Int32Array.from(titleOf),
      organizations: organizations.column(),
      organizationOf: Int32Array.from(organizationOf),
      listOf: Int32Array.from(listOf),
    }),
  }
}

/** All arrays that these are made of. */
export const columnsOf = (
  strangers: Strangers,
): readonly (Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>)[] =>
  Object.values(strangers).flatMap((column: TextColumn | Int32Array<ArrayBuffer>) =>
    'bytes' in column ? [column.bytes, column.ends] : [column],
  )
