import type { Acquaintance, AcquaintanceContext } from './acquaintance.ts'
import {
  CLIENT_INDUSTRIES,
  EVENT_INDUSTRIES,
  LOGISTICS,
  MENTOR_INDUSTRIES,
  VENDOR_INDUSTRIES,
} from './circles.ts'
import { growing, lately, steady } from './connected-on.ts'
import { atEvent, atWork, classmate, colleague, inGroup } from './meetings.ts'
import type { TieKind } from './person.ts'

/** Invents how the owner came to know someone of this kind. */
export function makeAcquaintance(context: AcquaintanceContext, kind: TieKind): Acquaintance {
  const base = {
    kind,
    context: '',
    stay: null,
    industry: null,
    function: null,
    experience: [2, 34] as const,
    ambition: 0,
  }
  const { random } = context
  switch (kind) {
    case 'colleague':
      return colleague(context)
    case 'classmate':
      return classmate(context)
    case 'client':
      return atWork(
        context,
        kind,
        random.pick(CLIENT_INDUSTRIES),
        random.pick(['Operations', 'Purchasing', 'Operations', 'Finance', 'Sales']),
      )
    case 'vendor':
      return atWork(
        context,
        kind,
        random.pick(VENDOR_INDUSTRIES),
        random.pick([
          'Sales',
          'Sales',
          'Business Development',
          'Engineering',
          'Customer Success and Support',
          'Consulting',
        ]),
      )
    case 'event':
      return atEvent(context) ?? makeAcquaintance(context, 'stranger')
    case 'group':
      return inGroup(context)
    case 'mentor':
      return {
        ...base,
        connectedOn: steady(context),
        industry: random.pick(MENTOR_INDUSTRIES),
        function: random.pick(['Operations', 'Consulting', 'Finance']),
        experience: [26, 38],
        ambition: 0.75,
      }
    case 'mentee':
      return {
        ...base,
        connectedOn: lately(context, 5),
        industry: LOGISTICS,
        function: random.pick(['Operations', 'Program and Project Management', 'Engineering']),
        experience: [1, 7],
      }
    case 'recruiter':
      return {
        ...base,
        connectedOn: growing(context),
        industry: 'Staffing and Recruiting',
        function: 'Human Resources',
        experience: [1, 25],
      }
    case 'introduced':
      return {
        ...base,
        connectedOn: lately(context, 10),
        industry: random.pick(EVENT_INDUSTRIES),
        experience: [14, 32],
        ambition: 0.35,
      }
    case 'friend':
      return { ...base, connectedOn: steady(context), experience: [12, 28] }
    case 'stranger':
      return {
        ...base,
        connectedOn: growing(context),
        industry: random.chance(0.45) ? random.pick(EVENT_INDUSTRIES) : null,
      }
  }
}
