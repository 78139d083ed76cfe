import type { Count, Share } from './figure.ts'
import type { Activity, Quality, Review } from './review.ts'
import type { StageCount, YieldStage } from './yield.ts'

export const FIGURE_GROUPS = ['activity', 'quality', 'yield'] as const

/** A figure as every interface shows it: `value`, or `value` of `of`, beside the period before. */
export interface ShownFigure {
  readonly group: (typeof FIGURE_GROUPS)[number]
  readonly key: string
  readonly label: string
  readonly value: number
  /** Null for a mere count. */
  readonly of: number | null
  /** 0 to 1; null for a count, and where there are too few to tell. */
  readonly rate: number | null
  readonly before: number
  readonly beforeOf: number | null
  /** Of a count: the two differ by more than chance. */
  readonly isClear: boolean
}

const ACTIVITY: Readonly<Record<keyof Activity, string>> = {
  oneToOne: 'One-to-one conversations',
  withOthers: 'Conversations with several',
  exchanges: 'People written with, both ways',
  people: 'People in touch with',
  minutes: 'Minutes spent, estimated',
  met: 'People met',
  followUp: 'Followed up within 48 hours',
  promises: 'Promises kept by their day',
  given: 'Given',
  asked: 'Asked',
  received: 'Received',
  askedOfMe: 'Asked of you',
}

const QUALITY: Readonly<Record<keyof Quality, string>> = {
  depth: 'Talked with, of those in touch with',
  fewWarm: 'Chosen few who are warm',
  fewInTime: 'Chosen few, a word in time',
  cadence: 'Members, a word in time',
  followedUp: 'Met, and followed up within 30 days',
}

const STAGES: Readonly<Record<YieldStage, string>> = {
  requested: 'Introductions asked for',
  made: 'Introductions made',
  met: 'Met through them',
  opportunity: 'Opportunities',
  outcome: 'Outcomes',
}

/** Activity, quality and yield as one list, in the order one reads them. */
export const shownFigures = ({
  activity,
  quality,
  yield: { stages },
}: Pick<Review, 'activity' | 'quality' | 'yield'>): readonly ShownFigure[] => [
  ...listed('activity', ACTIVITY, activity),
  ...listed('quality', QUALITY, quality),
  ...stages.map((stage: StageCount) => shown('yield', stage.stage, STAGES[stage.stage], stage)),
]

const listed = <Key extends string>(
  group: ShownFigure['group'],
  labels: Readonly<Record<Key, string>>,
  figures: Readonly<Record<Key, Count | Share>>,
): readonly ShownFigure[] =>
  (Object.keys(labels) as Key[]).map((key) => shown(group, key, labels[key], figures[key]))

const shown = (
  group: ShownFigure['group'],
  key: string,
  label: string,
  figure: Count | Share,
): ShownFigure =>
  'of' in figure
    ? {
        group,
        key,
        label,
        value: figure.done,
        of: figure.of,
        rate: figure.rate,
        before: figure.before.done,
        beforeOf: figure.before.of,
        isClear: false,
      }
    : {
        group,
        key,
        label,
        value: figure.value,
        of: null,
        rate: null,
        before: figure.before,
        beforeOf: null,
        isClear: figure.isClear,
      }
