import { counted } from '../strength/index.ts'
import { plainText } from '../words/index.ts'
import type { Criterion, TargetFinding } from './target.ts'

/** `fails`: something required is not met. `open`: something required is not known. `unasked`: nothing is asked. */
export const VERDICTS = ['qualifies', 'fails', 'open', 'unasked'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A criterion with what was found of it; `isMet` is null while it is not known. */
export interface JudgedCriterion extends Omit<Criterion, 'objectiveId'> {
  readonly isMet: boolean | null
  readonly evidence: string | null
  readonly foundOn: string | null
}

export interface Qualification {
  readonly verdict: Verdict
  readonly met: number
  readonly unmet: number
  readonly unknown: number
  readonly text: string
  /** The reason to drop it; null unless it fails. */
  readonly suggestion: string | null
  /** What to find out next: the first required one that is not known, else the first other one. */
  readonly next: { readonly criterionId: string; readonly text: string } | null
  /** In the user's order. */
  readonly criteria: readonly JudgedCriterion[]
}

/** Longest criterion inside a sentence, in characters: what one reads at a glance. */
const LONGEST_CRITERION = 100

/**
 * Whether a target qualifies by the user's own criteria. One required criterion that is not met is enough to drop it;
 * what is not known speaks neither for nor against, and is the next thing to find out.
 */
export const qualify = (
  criteria: readonly Criterion[],
  findings: readonly TargetFinding[],
): Qualification => {
  const found = new Map(findings.map((finding) => [finding.criterionId, finding]))
  const judged = criteria
    .toSorted((a, b) => a.place - b.place || (a.criterionId < b.criterionId ? -1 : 1))
    .map(({ criterionId, text, isRequired, place }): JudgedCriterion => {
      const finding = found.get(criterionId)
      return {
        criterionId,
        text,
        isRequired,
        place,
        isMet: finding?.isMet ?? null,
        evidence: finding?.evidence ?? null,
        foundOn: finding?.foundOn ?? null,
      }
    })
  const failing = judged.filter(({ isRequired, isMet }) => isRequired && isMet === false)
  const open = judged.filter(({ isMet }) => isMet === null)
  const next = open.find(({ isRequired }) => isRequired) ?? open[0] ?? null
  const verdict: Verdict =
    judged.length === 0
      ? 'unasked'
      : failing.length > 0
        ? 'fails'
        : open.some(({ isRequired }) => isRequired)
          ? 'open'
          : 'qualifies'
  return {
    verdict,
    met: judged.filter(({ isMet }) => isMet === true).length,
    unmet: judged.filter(({ isMet }) => isMet === false).length,
    unknown: open.length,
    text: inWords(verdict, failing, open),
    suggestion: failing[0] === undefined ? null : reasonFrom(failing[0]),
    next: next === null ? null : { criterionId: next.criterionId, text: next.text },
    criteria: judged,
  }
}

const quoted = (text: string): string => `“${plainText(text, LONGEST_CRITERION)}”`

const inWords = (
  verdict: Verdict,
  failing: readonly JudgedCriterion[],
  open: readonly JudgedCriterion[],
): string => {
  const required = open.filter(({ isRequired }) => isRequired)
  switch (verdict) {
    case 'unasked':
      return 'You have not said yet what a target of this objective must be'
    case 'fails':
      return `Does not meet ${failing.map(({ text }) => quoted(text)).join(' and ')}, which you require`
    case 'open':
      return required.length === 1
        ? `Still to find out: ${quoted(required[0]?.text ?? '')}`
        : `${required.length} things you require are still to find out, first: ${quoted(required[0]?.text ?? '')}`
    case 'qualifies':
      return open.length === 0
        ? 'Meets all you require'
        : `Meets all you require; ${counted(open.length, 'other thing')} not known yet`
  }
}

/** Longest evidence inside a reason, in characters. */
const LONGEST_EVIDENCE = 140

const reasonFrom = ({ text, evidence }: JudgedCriterion): string => {
  const shown = plainText(evidence ?? '', LONGEST_EVIDENCE)
  return `Not met: ${plainText(text, LONGEST_CRITERION)}${shown === '' ? '' : ` (${shown})`}`
}
