import { describeNeed, type Need, tellsApart } from '@rapport/domain'
import type { PeoplePort } from '../ports/people.ts'

/** The failure of a need that asks for nobody in particular. */
export const saysNothing = {
  NEED_SAYS_NOTHING: {
    kind: 'invalid',
    when: 'Neither a person nor a function, level, organization, industry, place or topic is given.',
  },
} as const

export const NEED_SAYS_NOTHING = {
  code: 'NEED_SAYS_NOTHING',
  message: 'Say who: a person, or at least one of function, level, organization, industry, place and topic.',
} as const

/** Whether a need tells anybody apart. */
export const saysSomething = (need: Need): boolean => need.personId !== null || tellsApart(need)

/** The name of a person by id; null where no such person is on record. */
export const nameOf = async (people: PeoplePort, personId: string): Promise<string | null> => {
  const person = await people.get(personId)
  return person === null ? null : `${person.givenName} ${person.familyName}`.trim()
}

/** A need as it is answered, with the name of the person it asks for. */
export const answerOf = (need: Need, person: string | null) => ({
  ...need,
  person,
  text: describeNeed(need, person),
})
