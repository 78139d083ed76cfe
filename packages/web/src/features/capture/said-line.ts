import type { Channel } from '@rapport/domain'
import type { Inputs, Outputs } from '../../api/index.ts'

export type Reading = Outputs['log']['read']
export type KeepInput = Inputs['log']['keep']
export type ReadPerson = Reading['people'][number]

/** Who is meant by a name: somebody on record, somebody new, or nobody that counts. */
export type Choice =
  | { readonly as: 'person'; readonly personId: string; readonly name: string }
  | { readonly as: 'new'; readonly name: string; readonly organization: string | null }
  | { readonly as: 'nobody' }

/** What the user put right in a reading; by the words it is about, so that it stands while the line is typed on. */
export interface Changes {
  readonly people: Readonly<Record<string, Choice>>
  /** Somebody picked whom the line does not name. */
  readonly added: { readonly personId: string; readonly name: string } | null
  readonly on: string | null
  readonly channel: Channel | null
  readonly minutes: number | null | undefined
  readonly struck: Readonly<Record<string, boolean>>
  readonly texts: Readonly<Record<string, string>>
  readonly dues: Readonly<Record<string, string>>
}

export const NO_CHANGES: Changes = {
  people: {},
  added: null,
  on: null,
  channel: null,
  minutes: undefined,
  struck: {},
  texts: {},
  dues: {},
}

/** One part of what a line says, as a row that can be changed or struck out. */
export interface Part {
  readonly key: string
  readonly sort: 'news' | 'working-on' | 'need' | 'offer' | 'given' | 'received' | 'to-do'
  readonly text: string
  readonly isStruck: boolean
  readonly about: number | null
  /** Of what is to be done. */
  readonly dueOn: string | null
  /** What it changes on their card. */
  readonly edit: Reading['news'][number]['edit']
  readonly favorKind: Reading['favors'][number]['kind'] | null
}

/** The parts of a reading in the order in which they are shown, with what the user made of them. */
export const partsOf = (reading: Reading, changes: Changes): readonly Part[] => {
  const part = (
    sort: Part['sort'],
    { text, about }: { readonly text: string; readonly about: number | null },
    more: Partial<Part> = {},
  ): Part => {
    const key = `${sort} ${text}`
    return {
      key,
      sort,
      text: changes.texts[key] ?? text,
      isStruck: changes.struck[key] ?? false,
      about,
      dueOn: null,
      edit: null,
      favorKind: null,
      ...more,
    }
  }
  return [
    ...reading.news.map((news) => part('news', news, { edit: news.edit })),
    ...reading.learned.map((learned) => part(learned.kind, learned)),
    ...reading.favors.map((favor) => part(favor.direction, favor, { favorKind: favor.kind })),
    ...reading.followUps.map((todo) =>
      part('to-do', todo, { dueOn: changes.dues[`to-do ${todo.text}`] ?? todo.dueOn }),
    ),
  ]
}

/** Under which the user's choice for a name is remembered. */
export const keyOfPerson = (person: ReadPerson): string =>
  person.text === '' ? (person.personId ?? '') : person.text

/** Who is meant: as the user says, else as read; null while that is open. */
export const choiceOf = (person: ReadPerson, changes: Changes): Choice | null => {
  const said = changes.people[keyOfPerson(person)]
  if (said !== undefined) return said
  if (person.personId === null) return null
  const name = person.candidates.find(({ personId }) => personId === person.personId)?.name ?? person.text
  return { as: 'person', personId: person.personId, name }
}

export const withPeople = (reading: Reading): readonly ReadPerson[] =>
  reading.people.filter(({ role }) => role === 'with')

/** What stands in the way of keeping; null where nothing does. */
export const missingIn = (reading: Reading | null, changes: Changes): 'nobody' | 'open' | null => {
  const choices = (reading === null ? [] : withPeople(reading)).map((person) => choiceOf(person, changes))
  if (choices.includes(null)) return 'open'
  const isSomebody = choices.some((choice) => choice !== null && choice.as !== 'nobody')
  return isSomebody || changes.added !== null ? null : 'nobody'
}

/** All of it, said out: nothing is left for the keeping to read anew. */
export const toKeep = (reading: Reading, changes: Changes): KeepInput => {
  const personIds: string[] = []
  const newPeople: { name: string; organization: string | null }[] = []
  const aboutIds: string[] = []
  const placeIn = <T>(list: T[], item: T): number => {
    const known = list.indexOf(item)
    return known === -1 ? list.push(item) - 1 : known
  }
  type Place = { readonly list: 'known' | 'new' | 'about'; readonly at: number } | null
  const places = reading.people.map((person): Place => {
    if (person.role !== 'with') {
      return person.role === 'mentioned' && person.personId !== null
        ? { list: 'about', at: placeIn(aboutIds, person.personId) }
        : null
    }
    const choice = choiceOf(person, changes)
    if (choice?.as === 'person') return { list: 'known', at: placeIn(personIds, choice.personId) }
    if (choice?.as !== 'new') return null
    return { list: 'new', at: newPeople.push({ name: choice.name, organization: choice.organization }) - 1 }
  })
  if (changes.added !== null) placeIn(personIds, changes.added.personId)
  const before = { known: 0, new: personIds.length, about: personIds.length + newPeople.length }
  const aboutOf = (about: number | null): number => {
    const place = about === null ? null : (places[about] ?? null)
    return place === null ? 0 : before[place.list] + place.at
  }
  const kept = partsOf(reading, changes).filter(({ isStruck, text }) => !isStruck && text.trim() !== '')
  return {
    line: reading.line,
    personIds,
    newPeople,
    aboutIds,
    isContact: reading.isContact,
    on: changes.on ?? reading.on.date,
    channel: changes.channel ?? reading.channel?.value ?? 'other',
    direction: reading.direction,
    minutes: changes.minutes === undefined ? (reading.minutes?.value ?? null) : changes.minutes,
    learned: kept.flatMap(({ sort, text, about }) =>
      sort === 'need' || sort === 'offer' || sort === 'working-on'
        ? [{ about: aboutOf(about), kind: sort, text }]
        : [],
    ),
    news: kept.flatMap(({ sort, text, about, edit }) =>
      sort === 'news'
        ? [
            {
              about: aboutOf(about),
              text,
              title: edit?.title ?? null,
              organization: edit?.organization ?? null,
            },
          ]
        : [],
    ),
    favors: kept.flatMap(({ sort, text, about, favorKind }) =>
      (sort === 'given' || sort === 'received') && favorKind !== null
        ? [{ about: aboutOf(about), direction: sort, kind: favorKind, text }]
        : [],
    ),
    followUps: kept.flatMap(({ sort, text, about, dueOn }) =>
      sort === 'to-do' && dueOn !== null ? [{ about: aboutOf(about), text, dueOn }] : [],
    ),
  }
}
