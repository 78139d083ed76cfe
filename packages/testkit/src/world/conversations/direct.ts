import { type Day, dayOf, instantOf, monthOf, plainDate, SECONDS_PER_DAY, yearOf } from '../calendar.ts'
import { positionOn } from '../careers/career.ts'
import type { Person } from '../people/person.ts'
import type { Random } from '../random.ts'
import { companyOn } from './company.ts'
import type { Message } from './conversation.ts'
import { OWNER } from './conversation.ts'
import { type CommonFacts, createFacts, type SharedFacts, shareFacts } from './facts.ts'
import { pickScript, type Repertoire, repertoireFor, type Told } from './repertoire.ts'
import type { TiePlan } from './rhythm.ts'
import { type Occasion, type Script, type Turn, tell } from './script.ts'
import { nextMoment, startOfExchange } from './timing.ts'

export interface ExchangeContext {
  readonly random: Random
  readonly common: CommonFacts
  /** Nothing is written on or after this day. */
  readonly until: Day
}

interface Episode {
  readonly day: Day
  readonly occasion: Occasion | null
  /** For birthdays: whose it is. */
  readonly opener: 'owner' | 'other' | null
}

/** The owner's birthday, as a day of the year. */
const OWNERS_BIRTHDAY = 72
const TURNS_PER_EPISODE = 3.3
const SHARE_BIRTHDAY = 0.07
const SHARE_NEW_JOB_NOTICED = 0.3
const SHARE_OWNERS_NEW_JOB_NOTICED = 0.12
const LONG_SILENCE_DAYS = 330
/** How many messages an exchange may run over the plan to come to its end. */
const SPILL = 2
const SHARE_UNANSWERED = 0.07
const BREAK_BETWEEN_EXCHANGES_SECONDS = 3 * 3600

/**
 * Everything two people wrote to each other. An exchange is told to its end, so that there may be a few messages more
 * than planned, unless the plan is `strict`; there are fewer only where the calendar ends first.
 */
export function writeTie(context: ExchangeContext, plan: TiePlan, strict = false): readonly Message[] {
  const { random } = context
  const sold = plan.person.tie.kind === 'vendor' ? positionOn(plan.person.positions, plan.from) : undefined
  const shared = shareFacts(random, sold?.organization.industry)
  const isPrivate = plan.person.tie.kind === 'friend'
  const told: Told = new Map()
  const messages: Message[] = []
  const episodes = planEpisodes(context, plan)
  let busyUntil = 0
  for (let index = 0; messages.length < plan.messages; index += 1) {
    const episode = episodes[index] ?? afterwards(random, messages, plan)
    if (episode.day >= context.until) break
    const left = plan.messages - messages.length
    const repertoire = repertoireFor(
      companyOn(context.common.owner, plan.person, episode.day),
      plan.person.language,
    )
    const turns = chooseTurns(random, {
      plan,
      repertoire,
      told,
      messages,
      episode,
      longest: strict ? left : left + SPILL,
    })
    const begin = Math.max(startOfExchange(random, episode.day, isPrivate), busyUntil)
    const written = perform(
      context,
      [plan.person],
      strict ? turns.slice(0, left) : turns,
      begin,
      shared,
      repertoire,
    )
    if (written.messages.length === 0) break
    messages.push(...written.messages)
    busyUntil = nextMoment(random, written.end + BREAK_BETWEEN_EXCHANGES_SECONDS, false)
  }
  return messages
}

interface Choice {
  readonly plan: TiePlan
  readonly repertoire: Repertoire
  readonly told: Told
  readonly messages: readonly Message[]
  readonly episode: Episode
  readonly longest: number
}

function chooseTurns(
  random: Random,
  { plan, repertoire, told, messages, episode, longest }: Choice,
): readonly Turn[] {
  const occasion = episode.occasion ?? occasionAt(random, plan.person, episode.day, messages)
  if (plan.rhythm === 'one-sided') {
    const candidates = scriptsFor(repertoire, messages.length === 0 ? null : 'chase', null)
    return pickScript(random, attempts(candidates), told, longest)?.turns.slice(0, 1) ?? []
  }
  const wanted = scriptsFor(repertoire, occasion, episode.opener)
  // Nobody tells the same news twice: when all of it has been told, ordinary talk takes its place.
  const isStale = occasion === 'reconnect' && wanted.every((script) => told.has(script.story))
  const candidates = isStale ? repertoire.scriptsFor(null) : wanted
  const turns = pickScript(random, candidates, told, longest)?.turns ?? []
  return turns.slice(0, random.chance(SHARE_UNANSWERED) ? 1 : longest)
}

/** Performs the turns of a script one after another, as long as the calendar allows. */
export function perform(
  context: ExchangeContext,
  others: readonly Person[],
  turns: readonly Turn[],
  begin: number,
  shared: SharedFacts,
  repertoire: Pick<Repertoire, 'language'>,
): { readonly messages: readonly Message[]; readonly end: number } {
  const { random, common } = context
  const facts = createFacts()
  const messages: Message[] = []
  let moment = begin
  let previous: Turn | undefined
  for (const turn of turns) {
    if (previous !== undefined) {
      moment = nextMoment(random, moment, previous.from === turn.from && previous.speaker === turn.speaker)
    }
    const day = Math.floor(moment / SECONDS_PER_DAY)
    if (day >= context.until) break
    const speaker = turn.from === 'owner' ? null : (others[turn.speaker % others.length] ?? null)
    const telling = { random, common, shared, day, language: repertoire.language, others, speaker }
    messages.push({
      sentAt: instantOf(moment),
      sender: speaker === null ? OWNER : speaker.id,
      subject: null,
      text: capitalized(tell(random, turn.template, (slot) => facts(telling, slot))),
      attachments: turn.attachment
        ? [`${random.hex(12)}.${random.pick(['pdf', 'xlsx', 'pptx', 'docx'])}`]
        : [],
      folder: 'INBOX',
      draft: false,
    })
    previous = turn
  }
  return { messages, end: moment }
}

function planEpisodes(context: ExchangeContext, plan: TiePlan): readonly Episode[] {
  const { random, common } = context
  const count = Math.max(1, Math.round(plan.messages / TURNS_PER_EPISODE))
  const episodes: Episode[] = episodeDays(random, plan, count).map((day) => {
    if (count < 4 || !random.chance(SHARE_BIRTHDAY)) return { day, occasion: null, opener: null }
    const opener = random.chance(0.5) ? ('owner' as const) : ('other' as const)
    const dayOfYear = opener === 'owner' ? plan.person.birthday : OWNERS_BIRTHDAY
    const birthday = dayOf(`${yearOf(day)}-01-01`) + dayOfYear - 1
    const possible = birthday >= plan.from && birthday <= plan.to
    return possible
      ? { day: birthday, occasion: 'birthday' as const, opener }
      : { day, occasion: null, opener: null }
  })
  if (count >= 2) episodes.push(...newJobs(random, plan, common))
  episodes.sort((a, b) => a.day - b.day)
  return episodes.slice(0, Math.max(count, 1) + 2)
}

function newJobs(random: Random, plan: TiePlan, common: CommonFacts): Episode[] {
  const within = (day: Day) => day > plan.from && day < plan.to
  const noticed = (startedOn: string, occasion: Occasion, share: number): Episode[] => {
    const day = dayOf(startedOn) + random.int(3, 25)
    return within(day) && random.chance(share) ? [{ day, occasion, opener: null }] : []
  }
  return [
    ...plan.person.positions.flatMap((one) => noticed(one.startedOn, 'their-new-job', SHARE_NEW_JOB_NOTICED)),
    ...common.owner.positions.flatMap((one) =>
      noticed(one.startedOn, 'owners-new-job', SHARE_OWNERS_NEW_JOB_NOTICED),
    ),
  ]
}

function episodeDays(random: Random, plan: TiePlan, count: number): Day[] {
  const span = Math.max(0, plan.to - plan.from)
  switch (plan.rhythm) {
    case 'regular':
      return Array.from(
        { length: count },
        (_, index) => plan.from + Math.floor(((index + random.next()) / count) * span),
      )
    case 'cooling':
      return Array.from({ length: count }, () => plan.from + Math.floor(random.next() * random.next() * span))
    case 'hello':
      return Array.from(
        { length: count },
        () => plan.from + Math.floor(random.next() * random.next() * (span + 1)),
      )
    default: {
      // Contact comes in clumps: a few weeks with much to say, then a pause.
      const clumps = Array.from({ length: Math.ceil(count / 5) }, () => random.int(0, span))
      return Array.from({ length: count }, (_, index) => {
        const clump = clumps[index % clumps.length] ?? 0
        return Math.min(plan.to, plan.from + clump + Math.floor(random.next() * random.next() * 30))
      })
    }
  }
}

function occasionAt(random: Random, person: Person, day: Day, before: readonly Message[]): Occasion | null {
  const last = before.at(-1)
  if (last === undefined)
    return person.connectedOn !== null && day - dayOf(person.connectedOn) < 21 ? 'first' : null
  if (day - dayOf(last.sentAt.slice(0, 10)) > LONG_SILENCE_DAYS && random.chance(0.75)) return 'reconnect'
  const date = plainDate(day)
  const isTurnOfYear =
    (monthOf(day) === 12 && date.slice(8) > '15') || (monthOf(day) === 1 && date.slice(8) < '16')
  return isTurnOfYear && random.chance(0.45) ? 'new-year' : null
}

function scriptsFor(
  repertoire: Repertoire,
  occasion: Occasion | null,
  opener: Episode['opener'],
): readonly Script[] {
  const ordinary = repertoire.scriptsFor(null)
  if (occasion === null) return ordinary
  const special = repertoire.scriptsFor(occasion)
  const opened = opener === null ? special : special.filter((script) => script.turns[0]?.from === opener)
  return opened.length > 0 ? opened : ordinary
}

/** What the other side opens with. */
function attempts(scripts: readonly Script[]): readonly Script[] {
  const opened = scripts.filter((script) => script.turns[0]?.from === 'other')
  return opened.length > 0 ? opened : scripts
}

/** When the planned occasions are used up and there is still more to say. */
function afterwards(random: Random, messages: readonly Message[], plan: TiePlan): Episode {
  const last = messages.at(-1)
  const day = last === undefined ? plan.from : dayOf(last.sentAt.slice(0, 10))
  return { day: day + random.int(2, 25), occasion: null, opener: null }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
