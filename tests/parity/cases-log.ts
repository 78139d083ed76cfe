import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

const LINE =
  'coffee with ada okafor yesterday, 30 min, new job at Lumen, needs a tax lawyer; send her the “Ægir” deck by Friday'

/** Two who are called alike, so that their first name alone is not enough. */
const twoQuirins: Pick<ParityCase, 'before'> = {
  before: () => [
    ['people.add', { givenName: 'Quirin', familyName: 'Mayer' }],
    ['people.add', { givenName: 'Quirin', familyName: 'Zander' }],
  ],
}

const NOTHING_ELSE = { learned: [], news: [], favors: [], followUps: [] }

export const logCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'log.read': [
    ok(() => ({ line: LINE })),
    ok(({ person }) => ({ line: 'Kaffee, sucht einen Notar', personId: person })),
    ok(() => ({ line: '☕ mit niemand' })),
    fails('PERSON_NOT_FOUND', () => ({ line: LINE, personId: NOBODY })),
    invalid({ line: ' ' }),
    invalid({ line: 'x'.repeat(2_001) }),
  ],
  'log.keep': [
    ok(() => ({ line: LINE })),
    ok(({ person }) => ({
      line: 'lunch with Karl',
      personIds: [person],
      newPeople: [{ name: 'Karl Østby', organization: 'Halden' }],
      on: '2026-11-20',
      channel: 'in-person',
      direction: 'mutual',
      minutes: null,
      isContact: true,
      ...NOTHING_ELSE,
      followUps: [{ about: 1, text: 'Send Karl the plan', dueOn: '2026-12-01' }],
    })),
    fails('NOBODY_NAMED', () => ({ line: 'a quiet day' })),
    {
      expected: 'WHO_IS_MEANT',
      ...twoQuirins,
      input: () => ({ line: 'coffee with Quirin' }),
    },
    fails('NOT_ON_RECORD', () => ({ line: 'coffee with Zoltan Bakri from Ferrum' })),
    fails('ABOUT_NOBODY', ({ person }) => ({
      line: 'coffee',
      personIds: [person],
      learned: [{ about: 3, kind: 'need', text: 'a notary' }],
    })),
    fails('PERSON_NOT_FOUND', () => ({ line: LINE, personIds: [NOBODY] })),
    fails('DATE_IN_FUTURE', () => ({ line: LINE, on: '2026-11-24' })),
    invalid({ line: LINE, minutes: 0 }),
    invalid({ line: LINE, followUps: [{ text: 'Call', dueOn: '2026-02-30' }] }),
  ],
}
