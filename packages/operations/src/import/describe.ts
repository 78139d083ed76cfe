import type { ChangeKind, ImportRow, RowCounts } from '../ports/import.ts'

const NO_ROWS: RowCounts = {
  rows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  hidden: 0,
  skipped: 0,
  rejected: 0,
}

const addCounts = (a: RowCounts, b: RowCounts): RowCounts => ({
  rows: a.rows + b.rows,
  created: a.created + b.created,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
  hidden: a.hidden + b.hidden,
  skipped: a.skipped + b.skipped,
  rejected: a.rejected + b.rejected,
})

const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  employer: 'changed employer',
  title: 'changed title',
  name: 'changed their name',
  email: 'changed their e-mail',
  'no-longer-connected': 'no longer connected with you',
}

/** An import as every interface shows it: totals, files, and what changed in words. */
export const describeImport = (row: ImportRow) => ({
  importId: row.importId,
  sources: row.sources,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
  undoneAt: row.undoneAt,
  people: { created: row.peopleCreated, updated: row.peopleUpdated, merged: row.peopleMerged },
  totals: row.files.reduce(addCounts, NO_ROWS),
  warnings: row.warnings,
  files: row.files,
  changes: row.changeCounts.map(({ kind, count }) => ({
    kind,
    count,
    text: `${count} ${CHANGE_WORDS[kind]}`,
  })),
})
