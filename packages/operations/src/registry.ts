import { subscribeCalendar } from './calendar/index.ts'
import { listCards, readCards, removeCard, writeCard } from './card/index.ts'
import { addCost, listCosts, removeCost } from './cost/index.ts'
import { backUpData, exportData, restoreData, verifyBackup } from './data/index.ts'
import { listDormant } from './dormant/index.ts'
import { showDriveBy } from './driveby/index.ts'
import { listEvents } from './event/index.ts'
import { answerFavor, listFavors, logFavor, removeFavor, showBalance, showOwed } from './favor/index.ts'
import { showCalendar } from './feed/index.ts'
import {
  addChosen,
  editChosen,
  listChosen,
  removeChosen,
  reviewFewOperation,
  suggestFewOperation,
  updateFew,
} from './few/index.ts'
import {
  addFollowUp,
  editFollowUp,
  listFollowUps,
  removeFollowUp,
  settleFollowUp,
} from './follow-up/index.ts'
import {
  exportTieList,
  findPathsInFile,
  importTieList,
  listBrokers,
  listTieLists,
  removeTieList,
  restoreTieList,
  shareTies,
  showGraphStats,
  showMap,
} from './graph/index.ts'
import { showHealth } from './health/index.ts'
import { listImports, previewImport, runImport, showImport, undoImport } from './import/index.ts'
import { logInteraction, removeInteraction } from './interaction/index.ts'
import {
  draftIntroductionOperation,
  listIntroductions,
  removeIntroduction,
  requestIntroduction,
  restoreIntroduction,
  showPaths,
  updateIntroduction,
} from './introduction/index.ts'
import { addLearned, editLearned, listLearned, removeLearned } from './learned/index.ts'
import { keepLog, readLog } from './log/index.ts'
import { connectMailbox } from './mailbox/index.ts'
import { listMatches } from './matches/index.ts'
import {
  addNeed,
  editNeed,
  listCandidates,
  proposeNeedsOperation,
  removeNeed,
  showGaps,
} from './need/index.ts'
import {
  addNetwork,
  coverNetworks,
  declineForNetwork,
  editNetwork,
  joinNetwork,
  leaveNetwork,
  listMembers,
  listNetworks,
  removeNetwork,
  suggestForNetworks,
} from './network/index.ts'
import { addNote, removeNote } from './note/index.ts'
import {
  addObjective,
  checkObjectiveOperation,
  editObjective,
  focusObjective,
  listObjectives,
  removeObjective,
} from './objective/index.ts'
import type { AnyOperation } from './operation.ts'
import { editOrganization, listOrganizations } from './organization/index.ts'
import {
  addOutcome,
  editOutcome,
  listOutcomes,
  removeOutcome,
  restoreOutcome,
  sayCause,
  showYield,
  traceOutcomeOperation,
} from './outcome/index.ts'
import {
  addPerson,
  distinguishPeople,
  editPerson,
  findDuplicates,
  listMerges,
  listPeople,
  listRemovedPeople,
  listStrengths,
  mergePeople,
  reconsiderPeople,
  removePerson,
  resolvePeople,
  restorePerson,
  restPerson,
  routeToPerson,
  showPerson,
  showPhoto,
  tidyPeople,
  unmergePeople,
  wakePerson,
} from './people/index.ts'
import {
  agreePlan,
  doPlanItem,
  limitPlan,
  planWeekOperation,
  reconsiderPlanItem,
  skipPlanItem,
  snoozePlanItem,
  whyPlanItem,
} from './plan/index.ts'
import { addProgress, removeProgress } from './progress/index.ts'
import { exportReview, showReview } from './review/index.ts'
import { listSources, refreshSources, removeSource } from './source/index.ts'
import { proposeStrategyOperation, showStrategy } from './strategy/index.ts'
import {
  checkReading,
  evaluateStrength,
  sayStrength,
  showStrengthHistory,
  unsayStrength,
} from './strength/index.ts'
import {
  addCriterion,
  addTarget,
  editCriterion,
  editTarget,
  focusTargets,
  judgeTarget,
  listCriteria,
  listTargets,
  mapTargetOperation,
  moveTarget,
  removeCriterion,
  removeTarget,
  showTarget,
  suggestTargetsOperation,
} from './target/index.ts'
import { classifyTitleOperation } from './title/index.ts'
import { addVenue, editVenue, listVenues, removeVenue, suggestVenuesOperation } from './venue/index.ts'
import { showWorkspace, updateWorkspace } from './workspace/index.ts'

/** Every capability of Rapport, by noun and verb. HTTP, CLI, MCP and the web client are derived from this. */
export const registry = {
  workspace: { show: showWorkspace, update: updateWorkspace },
  import: { run: runImport, preview: previewImport, list: listImports, show: showImport, undo: undoImport },
  people: {
    list: listPeople,
    show: showPerson,
    route: routeToPerson,
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
    reconsider: reconsiderPeople,
    merges: listMerges,
    tidy: tidyPeople,
    resolve: resolvePeople,
    strength: listStrengths,
    rest: restPerson,
    wake: wakePerson,
  },
  strength: {
    history: showStrengthHistory,
    say: sayStrength,
    unsay: unsayStrength,
    evaluate: evaluateStrength,
    check: checkReading,
  },
  source: { list: listSources, refresh: refreshSources, remove: removeSource },
  calendar: { subscribe: subscribeCalendar },
  mailbox: { connect: connectMailbox },
  note: { add: addNote, remove: removeNote },
  log: { read: readLog, keep: keepLog },
  interaction: { log: logInteraction, remove: removeInteraction },
  learned: { add: addLearned, list: listLearned, edit: editLearned, remove: removeLearned },
  matches: { list: listMatches },
  organization: { list: listOrganizations, edit: editOrganization },
  event: { list: listEvents },
  strategy: { propose: proposeStrategyOperation, show: showStrategy },
  network: {
    add: addNetwork,
    list: listNetworks,
    edit: editNetwork,
    remove: removeNetwork,
    members: listMembers,
    suggest: suggestForNetworks,
    coverage: coverNetworks,
    join: joinNetwork,
    leave: leaveNetwork,
    decline: declineForNetwork,
  },
  objective: {
    check: checkObjectiveOperation,
    add: addObjective,
    list: listObjectives,
    edit: editObjective,
    focus: focusObjective,
    remove: removeObjective,
  },
  progress: { add: addProgress, remove: removeProgress },
  need: {
    propose: proposeNeedsOperation,
    add: addNeed,
    edit: editNeed,
    remove: removeNeed,
    candidates: listCandidates,
    gaps: showGaps,
  },
  few: {
    list: listChosen,
    suggest: suggestFewOperation,
    add: addChosen,
    remove: removeChosen,
    edit: editChosen,
    update: updateFew,
    review: reviewFewOperation,
  },
  favor: {
    log: logFavor,
    list: listFavors,
    balance: showBalance,
    owed: showOwed,
    answer: answerFavor,
    remove: removeFavor,
  },
  'follow-up': {
    add: addFollowUp,
    list: listFollowUps,
    edit: editFollowUp,
    settle: settleFollowUp,
    remove: removeFollowUp,
  },
  intro: {
    paths: showPaths,
    request: requestIntroduction,
    update: updateIntroduction,
    list: listIntroductions,
    draft: draftIntroductionOperation,
    remove: removeIntroduction,
    restore: restoreIntroduction,
  },
  driveby: { show: showDriveBy },
  dormant: { list: listDormant },
  health: { show: showHealth },
  review: { show: showReview, export: exportReview },
  graph: {
    import: importTieList,
    lists: listTieLists,
    export: exportTieList,
    remove: removeTieList,
    restore: restoreTieList,
    share: shareTies,
    stats: showGraphStats,
    paths: findPathsInFile,
    brokers: listBrokers,
    map: showMap,
  },
  venue: {
    add: addVenue,
    edit: editVenue,
    list: listVenues,
    suggest: suggestVenuesOperation,
    remove: removeVenue,
  },
  outcome: {
    add: addOutcome,
    list: listOutcomes,
    trace: traceOutcomeOperation,
    edit: editOutcome,
    remove: removeOutcome,
    restore: restoreOutcome,
    cause: sayCause,
    yield: showYield,
  },
  cost: { add: addCost, list: listCosts, remove: removeCost },
  target: {
    add: addTarget,
    list: listTargets,
    show: showTarget,
    move: moveTarget,
    edit: editTarget,
    remove: removeTarget,
    judge: judgeTarget,
    map: mapTargetOperation,
    focus: focusTargets,
    suggest: suggestTargetsOperation,
  },
  criterion: { add: addCriterion, list: listCriteria, edit: editCriterion, remove: removeCriterion },
  card: { list: listCards, read: readCards, write: writeCard, remove: removeCard },
  feed: { calendar: showCalendar },
  plan: {
    week: planWeekOperation,
    agree: agreePlan,
    done: doPlanItem,
    snooze: snoozePlanItem,
    skip: skipPlanItem,
    reconsider: reconsiderPlanItem,
    why: whyPlanItem,
    limits: limitPlan,
  },
  title: { classify: classifyTitleOperation },
  data: { export: exportData, backup: backUpData, verify: verifyBackup, restore: restoreData },
} as const

export type Registry = typeof registry

/** The registry as a flat list, in the order of the reference. */
export const operations: readonly AnyOperation[] = Object.values(registry).flatMap((verbs) =>
  Object.values(verbs),
)
