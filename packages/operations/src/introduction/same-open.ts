import { fail, isIntroductionOpen } from '@rapport/domain'
import type { FailureCase } from '../operation-failure.ts'
import type { IntroductionRow } from '../ports/introduction.ts'

export const alreadyOpen = {
  ALREADY_OPEN: { kind: 'conflict', when: 'The same introduction is open already.' },
} as const satisfies Record<string, FailureCase>

type Named = Pick<IntroductionRow, 'connectorId' | 'forId' | 'personId' | 'wanted' | 'state'>

/** Whether both wait for the same connector to bring together the same two. */
export const isSameOpen = (one: Named, other: Named): boolean =>
  isIntroductionOpen(one) &&
  isIntroductionOpen(other) &&
  one.connectorId === other.connectorId &&
  one.forId === other.forId &&
  one.personId === other.personId &&
  (other.personId !== null || one.wanted.toLowerCase() === other.wanted.toLowerCase())

export const sameIsOpen = ({ introductionId, requestedOn }: IntroductionRow) =>
  fail({
    code: 'ALREADY_OPEN' as const,
    message: `This introduction is open since ${requestedOn}. Say how far it came: rapport intro update ${introductionId}`,
    details: { introductionId },
  })
