export const OBJECTIVE_KINDS = ['outcome', 'activity', 'none'] as const
/** What a statement names: something that will have come of it, something to do, or neither. */
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number]

export const HORIZONS = ['immediate', 'months', 'year', 'years', 'open'] as const
/** How far off the last day lies: `immediate` within six weeks, `open` where no date is named. */
export type Horizon = (typeof HORIZONS)[number]

/** One of the five letters of SMART; `words` are the exact pieces of the statement that led there. */
export interface Letter {
  readonly ok: boolean
  readonly why: string
  readonly words: readonly string[]
}

/** What is known of the user's own means; `null` stands for "not enough data". */
export interface Achievability {
  readonly hoursPerWeek: number | null
  /** The user's own, of the past year. */
  readonly conversationsPerWeek: number | null
  readonly peopleKnown: number | null
  readonly minutesPerConversation?: number
  /** People on record who fit what the statement asks for. */
  readonly fitting: number | null
}

/** What a statement is judged against. */
export interface ObjectiveFrame {
  /** `YYYY-MM-DD` */
  readonly today: string
  /** `YYYY-MM-DD`, set beside the statement by the user; it goes before a date inside it. */
  readonly due?: string | null
  readonly means?: Achievability | null
  /** Organizations on record, each as `organizationKey` writes its name. */
  readonly organizationKeys?: ReadonlySet<string>
  /** Full names of people on record. */
  readonly personNames?: ReadonlySet<string>
}

export interface DateMention {
  readonly text: string
  /** The last day meant, `YYYY-MM-DD`. */
  readonly date: string
  readonly isDeadline: boolean
}

export interface NumberMention {
  readonly text: string
  readonly value: number
  /** Of what, in the words of the statement. */
  readonly counts: string | null
}

export type VerbSort = 'outcome' | 'activity' | 'vague' | 'selling' | 'learning' | 'giving'

export interface VerbMention {
  readonly text: string
  readonly sort: VerbSort
}

export interface Mentions {
  readonly people: readonly string[]
  readonly organizations: readonly string[]
  readonly dates: readonly DateMention[]
  readonly numbers: readonly NumberMention[]
  readonly verbs: readonly VerbMention[]
}

/** What is vague or self-serving and how to mend it. */
export interface ObjectiveAdvice {
  readonly kind: string
  readonly text: string
  readonly words?: readonly string[]
}

/** How a statement stands as an objective, with the words that led there. */
export interface ObjectiveCheck {
  readonly kind: ObjectiveKind
  /** Immediate and for oneself alone, such as a sale this month. */
  readonly selfServing: boolean
  readonly horizon: Horizon
  readonly specific: Letter
  readonly measurable: Letter
  readonly achievable: Letter
  readonly realistic: Letter
  readonly timely: Letter
  /** The last day meant, `YYYY-MM-DD`. */
  readonly due: string | null
  /** How many, where a count is the measure: 2 of "two advisory-board members". */
  readonly amount: number | null
  /** Of what: "advisory-board members". */
  readonly unit: string | null
  /** A better statement; `null` where nothing is to mend. */
  readonly rewrite: string | null
  /** For self-serving goals: the long-term objective offered instead. */
  readonly alternative: string | null
  readonly advice: readonly ObjectiveAdvice[]
  readonly mentions: Mentions
}
