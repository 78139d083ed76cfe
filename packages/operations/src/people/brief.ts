import type { PersonFacts, Relationship } from '@rapport/domain'

/** A person as lists of proposals show them. */
export const briefOf = (person: PersonFacts, { strength, state, lastContactOn }: Relationship) => ({
  personId: person.personId,
  name: person.name,
  title: person.title,
  organization: person.organization,
  function: person.function,
  level: person.level,
  industry: person.industry,
  place: person.place,
  strength,
  state,
  lastContactOn,
})
