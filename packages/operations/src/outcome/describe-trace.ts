import {
  beginningInWords,
  type CreditedStep,
  helpInWords,
  type NameOf,
  stepInWords,
  type Trace,
} from '@rapport/domain'
import type { z } from 'zod'
import type { OutcomeCauseRow, OutcomeRow } from '../ports/outcome.ts'
import type { beginning, outcome, trace } from '../schema/outcome.ts'
import { peopleNamed } from './describe.ts'

type Outcome = z.input<typeof outcome>

/** Where a trace began, for a list; null where nothing led to it. */
export const beginningOf = (traced: Trace, nameOf: NameOf): z.input<typeof beginning> | null => {
  const chain = stepsOf(traced, traced.chains[0]?.stepIds ?? [])
  const text = beginningInWords(chain, nameOf)
  const [first] = chain
  return text === null || first === undefined
    ? null
    : { text, on: first.on, people: peopleNamed(first.personIds, nameOf) }
}

interface Parts {
  readonly row: OutcomeRow
  readonly shown: Outcome
  readonly traced: Trace
  /** The same without what the user excluded taken out, to name what that was. */
  readonly whole: Trace
  readonly causes: readonly OutcomeCauseRow[]
  readonly nameOf: NameOf
}

/** A trace as every interface shows it. */
export const describeTrace = ({
  row,
  shown,
  traced,
  whole,
  causes,
  nameOf,
}: Parts): z.input<typeof trace> => ({
  outcome: shown,
  began: beginningOf(traced, nameOf),
  nodes: [
    ...traced.steps.map((step) => nodeOf(step, nameOf)),
    {
      id: row.outcomeId,
      kind: 'outcome',
      text: row.what,
      on: row.happenedOn,
      until: row.happenedOn,
      credit: traced.unexplained,
      people: shown.people,
      count: 1,
      causes: [],
      isConfirmed: false,
    },
  ],
  links: [...traced.links],
  chains: traced.chains.map(({ share, stepIds }) => ({
    share,
    text: beginningInWords(stepsOf(traced, stepIds), nameOf) ?? '',
    nodeIds: [...stepIds, row.outcomeId],
  })),
  undated: traced.undated.map((help) => ({
    kind: 'favor',
    id: help.favorId,
    text: helpInWords(help, nameOf),
    people: peopleNamed([help.personId], nameOf),
  })),
  excluded: causes
    .filter(({ hadPart }) => !hadPart)
    .map(({ kind, causeId }) => ({
      kind,
      id: causeId,
      text: kind === 'person' ? (nameOf(causeId) ?? 'Someone removed') : textOf(whole, kind, causeId, nameOf),
    })),
  notice:
    traced.steps.length > 0
      ? null
      : {
          code: 'nothing-led-to-it',
          text: 'Nothing on record led to it.',
          next: `Say through whom it came: rapport outcome edit ${row.outcomeId} --people ID`,
        },
})

const stepsOf = ({ steps }: Trace, ids: readonly string[]): readonly CreditedStep[] =>
  ids.flatMap((id) => steps.find((step) => step.id === id) ?? [])

const nodeOf = (step: CreditedStep, nameOf: NameOf) => ({
  id: step.id,
  kind: step.kind,
  text: stepInWords(step, nameOf),
  on: step.on,
  until: step.until,
  credit: step.credit,
  people: peopleNamed(step.personIds, nameOf),
  count: step.count,
  causes: step.names.map(({ kind, causeId }) => ({ kind, id: causeId })),
  isConfirmed: step.isConfirmed,
})

const textOf = (whole: Trace, kind: string, causeId: string, nameOf: NameOf): string => {
  const step = whole.steps.find(({ names }) =>
    names.some((name) => name.kind === kind && name.causeId === causeId),
  )
  return step === undefined ? 'Something that is not on record any more' : stepInWords(step, nameOf)
}
