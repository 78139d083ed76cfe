import { exportData } from './data/index.ts'
import { listEvents } from './event/index.ts'
import { listImports, runImport, showImport, undoImport } from './import/index.ts'
import { logInteraction, removeInteraction } from './interaction/index.ts'
import { addNeed, removeNeed } from './need/index.ts'
import { addNetwork, editNetwork, listNetworks, removeNetwork } from './network/index.ts'
import { addNote, removeNote } from './note/index.ts'
import { addObjective, editObjective, listObjectives, removeObjective } from './objective/index.ts'
import type { AnyOperation } from './operation.ts'
import { listOrganizations } from './organization/index.ts'
import {
  addPerson,
  distinguishPeople,
  editPerson,
  findDuplicates,
  listMerges,
  listPeople,
  listRemovedPeople,
  mergePeople,
  removePerson,
  resolvePeople,
  restorePerson,
  showPerson,
  showPhoto,
  tidyPeople,
  unmergePeople,
} from './people/index.ts'
import { planWeekOperation } from './plan/index.ts'
import { classifyTitleOperation } from './title/index.ts'
import { showWorkspace, updateWorkspace } from './workspace/index.ts'

/** Every capability of Rapport, by noun and verb. HTTP, CLI, MCP and the web client are derived from this. */
export const registry = {
  workspace: { show: showWorkspace, update: updateWorkspace },
  import: { run: runImport, list: listImports, show: showImport, undo: undoImport },
  people: {
    list: listPeople,
    show: showPerson,
    photo: showPhoto,
    add: addPerson,
    edit: editPerson,
    remove: removePerson,
    restore: restorePerson,
    removed: listRemovedPeople,
    duplicates: findDuplicates,
    merge: mergePeople,
    unmerge: unmergePeople,
    distinct: distinguishPeople,
    merges: listMerges,
    tidy: tidyPeople,
    resolve: resolvePeople,
  },
  note: { add: addNote, remove: removeNote },
  interaction: { log: logInteraction, remove: removeInteraction },
  organization: { list: listOrganizations },
  event: { list: listEvents },
  network: { add: addNetwork, list: listNetworks, edit: editNetwork, remove: removeNetwork },
  objective: { add: addObjective, list: listObjectives, edit: editObjective, remove: removeObjective },
  need: { add: addNeed, remove: removeNeed },
  plan: { week: planWeekOperation },
  title: { classify: classifyTitleOperation },
  data: { export: exportData },
} as const

export type Registry = typeof registry

/** The registry as a flat list, in the order of the reference. */
export const operations: readonly AnyOperation[] = Object.values(registry).flatMap((verbs) =>
  Object.values(verbs),
)
