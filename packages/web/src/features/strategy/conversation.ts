import {
  AS_USUAL,
  NETWORK_NAMES,
  type NetworkKind,
  type NetworkStrategy,
  type OwnStrategy,
  USUAL_STRATEGY,
} from '@rapport/domain'
import type { StrategyChange } from '../../ui/strategy/index.ts'
import { KIND_ORDER } from '../../words/purpose.ts'

/** A network that the user's words call for. */
export interface ProposedNetwork {
  readonly kind: NetworkKind
  readonly name: string
  readonly purpose: string
  /** The words that led there. */
  readonly words: readonly string[]
  readonly strategy: NetworkStrategy
}

/** A network as it is being thought over; nothing of it is kept yet. */
export interface DraftNetwork {
  readonly kind: NetworkKind
  readonly name: string
  readonly purpose: string
  readonly words: readonly string[]
  readonly own: OwnStrategy
  readonly isWanted: boolean
}

/** Which question is on the screen: why, which kinds, or how the wanted network at an index is kept. */
export type Stage = 'why' | 'kinds' | number

export interface Conversation {
  readonly why: string
  readonly stage: Stage
  /** All five kinds once the first question is answered: what was called for first, then the others. */
  readonly drafts: readonly DraftNetwork[]
}

export type ConversationStep =
  | { readonly does: 'answer'; readonly why: string; readonly proposed: readonly ProposedNetwork[] }
  | { readonly does: 'want'; readonly kind: NetworkKind; readonly isWanted: boolean }
  | { readonly does: 'say'; readonly kind: NetworkKind; readonly purpose: string }
  | { readonly does: 'keep'; readonly kind: NetworkKind; readonly change: StrategyChange }
  | { readonly does: 'next' }
  | { readonly does: 'back' }

export const beginWith = (why: string): Conversation => ({ why, stage: 'why', drafts: [] })

export const wantedOf = (conversation: Conversation): readonly DraftNetwork[] =>
  conversation.drafts.filter(({ isWanted }) => isWanted)

/** The network on the screen; null at the first two questions. */
export const draftAt = (conversation: Conversation): DraftNetwork | null =>
  typeof conversation.stage === 'number' ? (wantedOf(conversation)[conversation.stage] ?? null) : null

/** Whether the question on the screen is the last one. */
export const isLast = (conversation: Conversation): boolean =>
  conversation.stage === wantedOf(conversation).length - 1

export const stepConversation = (conversation: Conversation, step: ConversationStep): Conversation => {
  switch (step.does) {
    case 'answer':
      return isSameAnswer(conversation, step)
        ? { ...conversation, stage: 'kinds' }
        : { why: step.why, stage: 'kinds', drafts: draftsFrom(step.why, step.proposed) }
    case 'want':
      return changeDraft(conversation, step.kind, (draft) => ({ ...draft, isWanted: step.isWanted }))
    case 'say':
      return changeDraft(conversation, step.kind, (draft) => ({ ...draft, purpose: step.purpose }))
    case 'keep':
      return changeDraft(conversation, step.kind, (draft) => ({
        ...draft,
        own: { ...draft.own, ...step.change },
      }))
    case 'next':
      return { ...conversation, stage: stageAfter(conversation) }
    case 'back':
      return { ...conversation, stage: stageBefore(conversation.stage) }
  }
}

/** Whether the first question was gone back to and answered as before; then what was thought over stands. */
const isSameAnswer = (
  { why, drafts }: Conversation,
  answer: Extract<ConversationStep, { does: 'answer' }>,
): boolean => {
  const called = drafts.filter(({ words }) => words.length > 0)
  return (
    drafts.length > 0 &&
    why === answer.why &&
    called.length === answer.proposed.length &&
    called.every(({ kind }, at) => kind === answer.proposed[at]?.kind)
  )
}

const stageAfter = (conversation: Conversation): Stage => {
  if (conversation.stage === 'why') return 'kinds'
  if (wantedOf(conversation).length === 0 || isLast(conversation)) return conversation.stage
  return conversation.stage === 'kinds' ? 0 : conversation.stage + 1
}

const stageBefore = (stage: Stage): Stage => {
  if (stage === 'why' || stage === 'kinds') return 'why'
  return stage === 0 ? 'kinds' : stage - 1
}

const changeDraft = (
  conversation: Conversation,
  kind: NetworkKind,
  change: (draft: DraftNetwork) => DraftNetwork,
): Conversation => ({
  ...conversation,
  drafts: conversation.drafts.map((draft) => (draft.kind === kind ? change(draft) : draft)),
})

const draftsFrom = (why: string, proposed: readonly ProposedNetwork[]): readonly DraftNetwork[] => {
  const called = new Set(proposed.map(({ kind }) => kind))
  return [
    ...proposed.map(({ kind, name, purpose, words, strategy }) => ({
      kind,
      name,
      purpose,
      words,
      own: ownOf(kind, strategy),
      isWanted: true,
    })),
    ...KIND_ORDER.filter((kind) => !called.has(kind)).map((kind) => ({
      kind,
      name: NETWORK_NAMES[kind],
      purpose: why,
      words: [],
      own: AS_USUAL,
      isWanted: false,
    })),
  ]
}

/** What of a proposed strategy differs from what is usual, so that the usual is not written down as one's own. */
const ownOf = (kind: NetworkKind, strategy: NetworkStrategy): OwnStrategy => {
  const usual = USUAL_STRATEGY[kind]
  return {
    belongs: strategy.belongs === usual.belongs ? null : strategy.belongs,
    size: strategy.size === usual.size ? null : strategy.size,
    sizeReason: strategy.sizeReason === usual.sizeReason ? null : strategy.sizeReason,
    closeness: strategy.closeness === usual.closeness ? null : strategy.closeness,
    cadenceDays: strategy.cadenceDays === usual.cadenceDays ? null : strategy.cadenceDays,
    channel: strategy.channel === usual.channel ? null : strategy.channel,
  }
}
