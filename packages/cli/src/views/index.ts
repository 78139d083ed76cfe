import type { AnyOperation } from '@rapport/operations'
import { anyView } from './any.view.ts'
import { brokersView, mapView } from './brokerage.view.ts'
import { coverageView } from './coverage.view.ts'
import { backupView, restoreView, verifyView } from './data.view.ts'
import { dormantView } from './dormant.view.ts'
import { driveByView } from './driveby.view.ts'
import { duplicatesView, mergesView, removedView } from './duplicates.view.ts'
import { balanceView, favorsView, favorView, owedView } from './favor.view.ts'
import { chosenView, fewAddedView, fewReviewView, fewSuggestionsView, fewView } from './few.view.ts'
import { filePathsView } from './file-paths.view.ts'
import { followUpsView, followUpView } from './follow-up.view.ts'
import { graphStatsView, tieImportView, tieListsView } from './graph.view.ts'
import { healthView } from './health.view.ts'
import { importShownView, importsView, importView, undoView } from './import.view.ts'
import {
  introductionDraftView,
  introductionRestoredView,
  introductionsView,
  introductionView,
} from './introduction.view.ts'
import { introductionPathsView } from './introduction-paths.view.ts'
import { learnedAddedView, learnedEntryView, learnedView } from './learned.view.ts'
import { logKeptView, logReadingView } from './log.view.ts'
import { matchesView } from './matches.view.ts'
import { candidatesView, gapsView, needProposalsView, needView } from './need.view.ts'
import { changeView, membersView, networksView, networkView, suggestionsView } from './network.view.ts'
import { checkView, objectivesView, objectiveView } from './objective.view.ts'
import { costsView, costView, outcomesView, outcomeView, traceView, yieldView } from './outcome.view.ts'
import { peopleView } from './people.view.ts'
import { personView } from './person.view.ts'
import { planView } from './plan.view.ts'
import { planDecisionView, planLimitsView, planReconsiderView, planWhyView } from './plan-decision.view.ts'
import { resolveView } from './resolve.view.ts'
import { reviewView } from './review.view.ts'
import { refreshView, sourcesView } from './source.view.ts'
import { historyView, standingsView } from './standing.view.ts'
import { proposalView, strategyView } from './strategy.view.ts'
import { readingCheckView, strengthEvaluationView } from './strength.view.ts'
import { addedTargetView, criteriaView, criterionView, targetsView, targetView } from './target.view.ts'
import { targetFocusView } from './target-focus.view.ts'
import { targetMapView } from './target-map.view.ts'
import { targetSuggestView } from './target-suggest.view.ts'
import { routeView, venueSuggestionsView, venuesView, venueView } from './venue.view.ts'
import type { Canvas } from './view.ts'

const views: Readonly<Record<string, (output: never, canvas: Canvas) => readonly string[]>> = {
  'people.list': peopleView,
  'people.show': personView,
  'people.route': routeView,
  'people.duplicates': duplicatesView,
  'people.merges': mergesView,
  'people.removed': removedView,
  'people.resolve': resolveView,
  'people.strength': standingsView,
  'strength.history': historyView,
  'strength.evaluate': strengthEvaluationView,
  'strength.check': readingCheckView,
  'plan.week': planView,
  'plan.agree': planView,
  'plan.done': planDecisionView,
  'plan.snooze': planDecisionView,
  'plan.skip': planDecisionView,
  'plan.reconsider': planReconsiderView,
  'plan.why': planWhyView,
  'plan.limits': planLimitsView,
  'import.run': importView,
  'import.show': importShownView,
  'import.list': importsView,
  'import.undo': undoView,
  'data.backup': backupView,
  'data.verify': verifyView,
  'data.restore': restoreView,
  'learned.list': learnedView,
  'learned.add': learnedAddedView,
  'learned.edit': learnedEntryView,
  'log.read': logReadingView,
  'log.keep': logKeptView,
  'matches.list': matchesView,
  'source.list': sourcesView,
  'source.refresh': refreshView,
  'dormant.list': dormantView,
  'health.show': healthView,
  'review.show': reviewView,
  'graph.brokers': brokersView,
  'graph.map': mapView,
  'graph.paths': filePathsView,
  'graph.import': tieImportView,
  'graph.lists': tieListsView,
  'graph.stats': graphStatsView,
  'target.list': targetsView,
  'target.add': addedTargetView,
  'target.show': targetView,
  'target.move': targetView,
  'target.edit': targetView,
  'target.judge': targetView,
  'target.map': targetMapView,
  'target.focus': targetFocusView,
  'target.suggest': targetSuggestView,
  'criterion.list': criteriaView,
  'criterion.add': criterionView,
  'criterion.edit': criterionView,
  'need.propose': needProposalsView,
  'need.add': needView,
  'need.edit': needView,
  'need.candidates': candidatesView,
  'need.gaps': gapsView,
  'network.list': networksView,
  'network.add': networkView,
  'network.edit': networkView,
  'network.members': membersView,
  'network.suggest': suggestionsView,
  'network.coverage': coverageView,
  'network.join': changeView('taken in'),
  'network.leave': changeView('taken out'),
  'network.decline': changeView('declined'),
  'strategy.show': strategyView,
  'strategy.propose': proposalView,
  'objective.list': objectivesView,
  'objective.add': objectiveView,
  'objective.edit': objectiveView,
  'objective.focus': objectiveView,
  'objective.check': checkView,
  'progress.add': objectiveView,
  'progress.remove': objectiveView,
  'few.list': fewView,
  'few.suggest': fewSuggestionsView,
  'few.add': fewAddedView,
  'few.edit': chosenView,
  'few.review': fewReviewView,
  'favor.list': favorsView,
  'favor.log': favorView,
  'favor.answer': favorView,
  'favor.balance': balanceView,
  'favor.owed': owedView,
  'follow-up.list': followUpsView,
  'follow-up.add': followUpView,
  'follow-up.edit': followUpView,
  'follow-up.settle': followUpView,
  'intro.paths': introductionPathsView,
  'intro.request': introductionView,
  'intro.update': introductionView,
  'intro.list': introductionsView,
  'intro.restore': introductionRestoredView,
  'intro.draft': introductionDraftView,
  'driveby.show': driveByView,
  'outcome.add': outcomeView,
  'outcome.edit': outcomeView,
  'outcome.restore': outcomeView,
  'outcome.list': outcomesView,
  'outcome.trace': traceView,
  'outcome.cause': traceView,
  'outcome.yield': yieldView,
  'cost.add': costView,
  'cost.list': costsView,
  'venue.add': venueView,
  'venue.edit': venueView,
  'venue.list': venuesView,
  'venue.suggest': venueSuggestionsView,
}

/** An operation's output as text for a person. The output must be made safe for a terminal before. */
export const viewOf = (operation: AnyOperation, output: unknown, canvas: Canvas): string => {
  const lines = views[operation.name]?.(output as never, canvas) ?? anyView(output, canvas)
  return `${lines.join('\n')}\n`
}
