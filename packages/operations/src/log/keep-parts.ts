import { parseFullName } from '@rapport/domain'
import type { z } from 'zod'
import type { WriteContext } from '../context.ts'
import { keepLine } from '../learned/keep-line.ts'
import { editFields } from '../people/edit-fields.ts'
import type { LearnedRow } from '../ports/learned.ts'
import type { keptLine } from '../schema/log.ts'
import type { DecidedLine } from './decide-parts.ts'

type Kept = z.output<typeof keptLine>
type Person = Kept['people'][number]
type Keeping = Pick<WriteContext, 'store' | 'now' | 'today' | 'newId'>

/** Writes all of a line in the transaction it is called in, and names what was made. */
export const keepParts = async (line: DecidedLine, keeping: Keeping): Promise<Kept> => {
  const people = [...(await knownPeople(line.personIds, keeping)), ...(await newPeople(line, keeping))]
  const everybody = [...people, ...(await knownPeople(line.aboutIds, keeping))]
  const of = (about: number): Person => {
    const person = everybody[about]
    if (person === undefined) throw new RangeError(`There is no person ${about} among those kept.`)
    return person
  }
  return {
    people,
    on: line.on,
    interactionId: line.isContact ? await addConversation(line, people, keeping) : null,
    learned: [...(await keepLearned(line, of, keeping))],
    ...(await keepNews(line, of, keeping)),
    favors: await keepFavors(line, of, keeping),
    followUps: await keepFollowUps(line, of, keeping),
  }
}

const knownPeople = async (personIds: readonly string[], { store }: Keeping): Promise<readonly Person[]> => {
  const known: Person[] = []
  for (const personId of personIds) {
    const person = await store.people.get(personId)
    const name = `${person?.givenName ?? ''} ${person?.familyName ?? ''}`.trim()
    known.push({ personId, name, isNew: false })
  }
  return known
}

const newPeople = async (line: DecidedLine, { store, newId, now }: Keeping): Promise<readonly Person[]> => {
  const entered: Person[] = []
  for (const { name, organization } of line.newPeople) {
    const personId = newId()
    const { given, additional, family, prefix, suffix } = parseFullName(name)
    const isRead = given !== '' || family !== ''
    await store.people.create({
      personId,
      givenName: isRead ? given : name,
      familyName: isRead ? family : '',
      uid: null,
    })
    const fields = {
      ...(organization === null ? {} : { organization }),
      ...(additional === '' ? {} : { additionalName: additional }),
      ...(prefix === '' ? {} : { prefix }),
      ...(suffix === '' ? {} : { suffix }),
    }
    await editFields(store.people, personId, fields, now.toISOString())
    entered.push({ personId, name, isNew: true })
  }
  return entered
}

const addConversation = async (
  { on, channel, direction, minutes, line }: DecidedLine,
  [first, ...others]: readonly Person[],
  { store, newId, now, today }: Keeping,
): Promise<string | null> => {
  if (first === undefined) return null
  const interactionId = newId()
  await store.people.addInteraction({
    interactionId,
    personId: first.personId,
    otherIds: others.map(({ personId }) => personId),
    // Noon: a day given without a time must not slip to its neighbour in any time zone.
    at: on === today ? now.toISOString() : `${on}T12:00:00.000Z`,
    channel,
    direction,
    minutes,
    text: line,
  })
  return interactionId
}

const keepLearned = async (
  { learned, on }: DecidedLine,
  of: (about: number) => Person,
  keeping: Keeping,
): Promise<readonly LearnedRow[]> => {
  const kept: LearnedRow[] = []
  for (const { about, kind, text } of learned)
    kept.push(...(await keepLine({ text, kind, on }, of(about), keeping)))
  return kept
}

const keepNews = async (
  { news }: DecidedLine,
  of: (about: number) => Person,
  { store, newId, now }: Keeping,
): Promise<Pick<Kept, 'notes' | 'edits'>> => {
  const notes: Kept['notes'] = []
  const edits: Kept['edits'] = []
  const at = now.toISOString()
  for (const { about, text, title, organization } of news) {
    const { personId, isNew } = of(about)
    const noteId = newId()
    await store.people.addNote({ noteId, personId, text, at })
    notes.push({ noteId, personId, text })
    if (title === null && organization === null) continue
    const [person] = isNew ? [] : await store.people.cards([personId])
    const earlier = person?.cards[0]?.edits ?? {}
    const before = { title: earlier.title ?? null, organization: earlier.organization ?? null }
    const fields = {
      ...(title === null ? {} : { title }),
      ...(organization === null ? {} : { organization }),
    }
    await editFields(store.people, personId, fields, at)
    edits.push({ personId, title, organization, before })
  }
  return { notes, edits }
}

const keepFavors = async (
  { favors, on }: DecidedLine,
  of: (about: number) => Person,
  { store, newId }: Keeping,
): Promise<Kept['favors']> => {
  const kept: Kept['favors'] = []
  for (const { about, direction, kind, text } of favors) {
    const { personId } = of(about)
    const favorId = newId()
    await store.favors.add({ favorId, personId, direction, kind, text, madeOn: on })
    kept.push({ favorId, personId, text })
  }
  return kept
}

const keepFollowUps = async (
  { followUps }: DecidedLine,
  of: (about: number) => Person,
  { store, newId, today }: Keeping,
): Promise<Kept['followUps']> => {
  const kept: Kept['followUps'] = []
  for (const { about, text, dueOn } of followUps) {
    const { personId, name } = of(about)
    const added = {
      followUpId: newId(),
      personId,
      text,
      dueOn,
      madeOn: today,
      settledOn: null,
      settledAs: null,
    }
    await store.followUps.add(added)
    kept.push({ ...added, person: name })
  }
  return kept
}
