import { fails, invalid, NOBODY, ok, type ParityCase } from './case.ts'

const WHY = 'She knows =the “yard” 🙂'
const WANTED = 'The head of =the “yard” 🙂'

let last = 0
/** Somebody else each time: the cases share their databases, and an introduction is open but once. */
const anybody = (): string => {
  last += 1
  return `${WANTED} ${last}`
}

/** Input made of the introduction that was asked for just before. */
const ofIntroduction = (
  expected: string,
  more: Record<string, unknown> = {},
  asked: 'through' | 'for' = 'through',
  wanted: string = anybody(),
): ParityCase => {
  return {
    expected,
    input: () => ({}),
    before: ({ person }) => [['intro.request', { wanted, [asked]: person, why: WHY, on: '2026-11-02' }]],
    from: ({ introduction }) => ({
      introductionId: (introduction as { readonly introductionId: string }).introductionId,
      ...more,
    }),
  }
}

/** Taken back, so that they can be restored: one for good, one that is asked for anew meanwhile. */
const TAKEN_BACK = `${WANTED} back`
const ASKED_ANEW = `${WANTED} anew`

/** Input made of the one with that name among those that were taken back. */
const ofRemoved = (expected: string, wanted: string, asked: readonly string[] = []): ParityCase => ({
  expected,
  input: () => ({}),
  before: ({ person }) => [
    ...asked.map((anew) => ['intro.request', { wanted: anew, through: person, why: WHY }] as const),
    ['intro.list', { removed: true }] as const,
  ],
  from: ({ introductions }) => ({
    introductionId: (introductions as readonly { person: string; introductionId: string }[]).find(
      ({ person }) => person === wanted,
    )?.introductionId,
  }),
})

/** Two are called the same, so that a name alone does not say who is meant. */
const twice = (input: Record<string, unknown>): ParityCase => ({
  expected: 'AMBIGUOUS_NAME',
  input: () => input,
  before: () => [
    ['people.add', { givenName: 'Zoe', familyName: 'Twice' }],
    ['people.add', { givenName: 'Zoe', familyName: 'Twice' }],
  ],
})

/** Whom one is brought to by whom, and how it came out. */
export const introductionCases: Readonly<Record<string, readonly ParityCase[]>> = {
  'intro.paths': [
    ok(({ person }) => ({ to: person, k: 3 })),
    ok(() => ({ org: 'Harbour', function: 'procurement', level: 'director', order: 'likeliest' })),
    ok(() => ({ org: 'Nowhere Ltd' })),
    fails('PERSON_NOT_FOUND', () => ({ to: NOBODY })),
    fails('ORGANIZATION_NOT_FOUND', () => ({ org: NOBODY })),
    fails('NOBODY_TO_MEET', () => ({})),
    fails('NOT_UNDERSTOOD', () => ({ org: 'Harbour', level: 'emperor' })),
    twice({ to: 'Zoe Twice' }),
    invalid({ to: NOBODY, k: 0 }),
  ],
  'intro.request': [
    ok(({ person }) => ({ wanted: 'Twice asked for', through: person, why: WHY, on: '2026-11-02' })),
    fails('PERSON_NOT_FOUND', () => ({ to: NOBODY, through: NOBODY, why: WHY })),
    fails('OBJECTIVE_NOT_FOUND', ({ person }) => ({
      wanted: WANTED,
      through: person,
      why: WHY,
      objective: NOBODY,
    })),
    fails('ORGANIZATION_NOT_FOUND', ({ person }) => ({
      wanted: WANTED,
      through: person,
      why: WHY,
      organization: NOBODY,
    })),
    fails('DATE_IN_FUTURE', ({ person }) => ({
      wanted: WANTED,
      through: person,
      why: WHY,
      on: '2027-01-01',
    })),
    fails('NOBODY_TO_MEET', ({ person }) => ({ through: person, why: WHY })),
    fails('SELF_INTRODUCTION', ({ person }) => ({ to: person, why: WHY })),
    fails('CONNECTOR_IS_PARTY', ({ person }) => ({ to: person, through: person, why: WHY })),
    twice({ to: 'Zoe Twice', why: WHY }),
    fails('ALREADY_OPEN', ({ person }) => ({ wanted: 'Twice asked for', through: person, why: WHY })),
    invalid({ to: NOBODY, through: NOBODY, why: ' ' }),
  ],
  'intro.update': [
    ofIntroduction('ok', { state: 'made', on: '2026-11-05', note: WHY }),
    ofIntroduction('ok', { accepted: true, followUp: '2026-12-24' }),
    ofIntroduction('DATE_IN_FUTURE', { state: 'met', on: '2027-01-01' }),
    ofIntroduction('BEFORE_LAST_STEP', { state: 'met', on: '2026-11-01' }),
    ofIntroduction('NOTHING_TO_TAKE_BACK', { takeBack: true }),
    ofIntroduction('IMPOSSIBLE_MOVE', { state: 'requested' }),
    ofIntroduction('NOBODY_TO_TELL', { told: true }, 'for'),
    fails('INTRODUCTION_NOT_FOUND', () => ({ introductionId: NOBODY, state: 'made' })),
    invalid({ introductionId: NOBODY, state: 'perhaps' }),
  ],
  'intro.list': [
    ok(),
    ok(({ person }) => ({ personId: person, open: true, limit: 1 })),
    ok(() => ({ removed: true })),
    fails('PERSON_NOT_FOUND', () => ({ connector: NOBODY })),
    fails('PERSON_NOT_FOUND', () => ({ personId: 'somebody' })),
    twice({ personId: 'Zoe Twice' }),
    invalid({ limit: 0 }),
  ],
  'intro.draft': [
    {
      ...ofIntroduction('ok'),
      from: ({ introduction }) => ({
        intro: (introduction as { readonly introductionId: string }).introductionId,
      }),
    },
    ok(({ person }) => ({ wanted: WANTED, through: person, why: WHY })),
    fails('INTRODUCTION_NOT_FOUND', () => ({ intro: NOBODY })),
    fails('PERSON_NOT_FOUND', () => ({ to: NOBODY, through: NOBODY })),
    fails('NOBODY_TO_MEET', ({ person }) => ({ through: person })),
    fails('SELF_INTRODUCTION', ({ person }) => ({ to: person })),
    fails('CONNECTOR_IS_PARTY', ({ person }) => ({ to: person, through: person })),
    twice({ to: 'Zoe Twice' }),
    invalid({ intro: '1' }),
  ],
  'intro.remove': [
    ofIntroduction('ok', {}, 'through', TAKEN_BACK),
    ofIntroduction('ok', {}, 'through', ASKED_ANEW),
    fails('INTRODUCTION_NOT_FOUND', () => ({ introductionId: NOBODY })),
    invalid({ introductionId: '1' }),
  ],
  'intro.restore': [
    ofRemoved('ok', TAKEN_BACK),
    ofRemoved('ALREADY_OPEN', ASKED_ANEW, [ASKED_ANEW]),
    fails('INTRODUCTION_NOT_FOUND', () => ({ introductionId: NOBODY })),
    invalid({ introductionId: '1' }),
  ],
}
