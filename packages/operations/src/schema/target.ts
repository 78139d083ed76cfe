import { FOCUS_KINDS, NEXT_KINDS, STANDINGS_THERE, TARGET_STATES, VERDICTS } from '@rapport/domain'
import { z } from 'zod'
import { id, instant, label, plainDate, text } from './common.ts'
import { industry, jobFunction, level, relationshipState } from './person.ts'
import { reason } from './plan.ts'

/** An id, which says where such ids are found to whoever types a name instead. */
const idShownBy = (command: string) =>
  z.uuid({ error: ({ input }) => (input === undefined ? undefined : `is no id; to see them: ${command}`) })
export const targetIdField = idShownBy('rapport target list --all')
export const criterionIdField = idShownBy('rapport criterion list')
export const objectiveIdField = idShownBy('rapport objective list')

export const targetState = z.enum(TARGET_STATES)

/** More than the turnover of the largest company there is, in any currency, is a typing error. */
const MOST_VALUE = 1e15
/** A code of ISO 4217. */
const CURRENCY = /^[A-Za-z]{3}$/

export const valueField = z.coerce
  .number()
  .min(0)
  .max(MOST_VALUE)
  .meta({ description: 'What it would be worth' })
export const currencyField = z
  .string()
  .trim()
  .regex(CURRENCY)
  .transform((code) => code.toUpperCase())
  .meta({ description: 'The currency of the value, three letters: EUR' })
export const becauseField = text.meta({ description: 'Why, in your own words' })

const namedPerson = z.object({ personId: id, name: z.string() })
/** Somebody on the way to a person; without an id they are only on a list. */
const via = z.object({ personId: id.nullable(), name: z.string() })

/** An organization pursued for an objective. */
export const target = z.object({
  targetId: id,
  objectiveId: id,
  objective: z.string(),
  organizationId: id,
  organization: z.string(),
  industry: industry.nullable(),
  state: targetState,
  /** Why it is where it is; of a disqualified or lost one always. */
  because: z.string().nullable(),
  value: z.number().nullable(),
  currency: z.string().nullable(),
  createdAt: instant,
  /** The last step, finding or word with anybody there. */
  lastMovedOn: plainDate,
  /** What to decide where nothing moved for weeks, in words; null as long as it moves. */
  still: z.string().nullable(),
  verdict: z.enum(VERDICTS),
  /** Whether it qualifies, in words. */
  qualification: z.string(),
  /** The reason to take it off the list, where something required is not met. */
  suggestion: z.string().nullable(),
  /** How many people one knows of work there, and a few of them, the strongest ties first. */
  people: z.number().int(),
  named: z.array(namedPerson),
  /** Where it can be moved to. */
  moves: z.array(targetState),
})

/** Without it a target does not qualify, or it would be welcome. */
export const criterionWeight = z.enum(['required', 'wished'])

export const criterion = z.object({
  criterionId: id,
  objectiveId: id,
  text: z.string(),
  weight: criterionWeight,
  /** Its place among the criteria of the objective, from 0. */
  place: z.number().int(),
})

export const criterionText = label.meta({
  description: 'What a target must be or should be, in your own words',
})

export const judgement = z.enum(['met', 'not-met', 'unknown'])

export const targetDetail = target.extend({
  /** What to find out next. */
  next: z.object({ criterionId: id, text: z.string() }).nullable(),
  criteria: z.array(
    criterion.omit({ objectiveId: true }).extend({
      finding: judgement,
      evidence: z.string().nullable(),
      foundOn: plainDate.nullable(),
    }),
  ),
  /** Oldest first. */
  steps: z.array(
    z.object({
      stepId: id,
      fromState: targetState.nullable(),
      toState: targetState,
      because: z.string().nullable(),
      movedOn: plainDate,
    }),
  ),
})

export const addedTarget = targetDetail.extend({
  /** Where its name was new: organizations on record that may have been meant. */
  alike: z.array(z.object({ organizationId: id, organization: z.string() })),
})

export const personThere = z.object({
  /** Null for a name on somebody's list. */
  personId: id.nullable(),
  name: z.string(),
  title: z.string().nullable(),
  function: jobFunction.nullable(),
  level: level.nullable(),
  standing: z.enum(STANDINGS_THERE),
  /** How you stand with them; null where nothing ties the two of you. */
  state: relationshipState.nullable(),
  strength: z.number().int().nullable(),
  /** That a word reaches them, 0 to 1; null where no way is known. */
  probability: z.number().nullable(),
  /** Whom the word passes through. */
  via: z.array(via),
})

export const targetMap = z.object({
  targetId: id,
  organization: z.string(),
  text: z.string(),
  known: z.number().int(),
  reachable: z.number().int(),
  unreached: z.number().int(),
  /** Null stands for people whose titles do not tell. */
  functions: z.array(jobFunction.nullable()),
  levels: z.array(level.nullable()),
  /** Those that hold somebody, or that a need asks for. */
  cells: z.array(
    z.object({
      function: jobFunction.nullable(),
      level: level.nullable(),
      standing: z.enum(STANDINGS_THERE),
      isAsked: z.boolean().meta({ description: 'A need of the objective asks for somebody here' }),
      count: z.number().int(),
      /** Some of them, best first. */
      people: z.array(personThere),
    }),
  ),
  /** Needs of the objective that somebody there could answer. */
  needs: z.array(
    z.object({
      needId: id.nullable(),
      text: z.string(),
      standing: z.enum(STANDINGS_THERE),
      probability: z.number(),
      count: z.number().int(),
    }),
  ),
  next: z
    .object({
      kind: z.enum(NEXT_KINDS),
      needId: id.nullable(),
      function: jobFunction.nullable(),
      level: level.nullable(),
      meet: via.nullable(),
      ask: via.nullable(),
      text: z.string(),
    })
    .nullable(),
})

export const TARGET_NOTICES = ['no-objective', 'no-targets', 'nothing-found', 'all-dropped'] as const
export const targetNotice = z.object({ code: z.enum(TARGET_NOTICES), text: z.string(), next: z.string() })

const placed = target.pick({
  targetId: true,
  objectiveId: true,
  objective: true,
  organizationId: true,
  organization: true,
  state: true,
})

export const targetFocus = z.object({
  /** Best first. */
  targets: z.array(
    placed.extend({
      kind: z.enum(FOCUS_KINDS),
      /** By whom; null where you do it alone. */
      person: via.nullable(),
      minutes: z.number().int(),
      text: z.string(),
      worth: z.number().meta({ description: 'To compare targets with each other, per hour' }),
      reasons: z.array(reason),
    }),
  ),
  /** Those that do not qualify, or that have not moved for weeks. */
  decisions: z.array(placed.extend({ text: z.string(), because: z.string().nullable() })),
  /** How many are off the list and take no time. */
  dropped: z.number().int(),
  text: z.string(),
  notice: targetNotice.nullable(),
})

export const SUGGESTION_NOTICES = ['closed', 'says-nobody', 'no-people', 'nothing-fits'] as const
export const suggestionNotice = z.object({
  code: z.enum(SUGGESTION_NOTICES),
  text: z.string(),
  next: z.string(),
})

export const targetSuggestions = z.object({
  /** How many organizations fit at all. */
  total: z.number().int(),
  /** Best first. */
  suggestions: z.array(
    z.object({
      organization: z.string(),
      industry: industry.nullable(),
      isNamed: z.boolean().meta({ description: 'A need of the objective names it' }),
      fitting: z.number().int().meta({ description: 'People on record there who fit a need' }),
      promise: z.number().meta({ description: 'To compare organizations with each other' }),
      reasons: z.array(reason),
    }),
  ),
  /** How many would fit and left the list for a reason. */
  dropped: z.number().int(),
  notice: suggestionNotice.nullable(),
})
