import { type Day, dayOf, instantOf } from '../calendar.ts'
import { readTemplate, tell } from '../conversations/script.ts'
import { ARTICLES, CITIES, PRODUCTS, PRODUCTS_BY_INDUSTRY, TOPICS } from '../conversations/vocabulary.ts'
import type { Random } from '../random.ts'
import type { Person, TieKind } from './person.ts'
import type { Note } from './traces.ts'

const templates = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => readTemplate(line.trim()))

/** How a note begins, by how the owner knows the person. */
const BEGINNINGS: Partial<Record<TieKind, ReturnType<typeof templates>>> = {
  event: templates(`
    Met at the {context}; [looking for a {product} vendor|has just taken over {topic}|wants to see a site that runs without paper].
    {context}, [sat next to me at lunch|asked the best question of the day|we shared a taxi to the station]. Works on {topic}.
    Spoke at the {context} about {topic}. [Honest about what failed.|Not a salesperson, knows the floor.]
    {context}: we only had five minutes. [Wants to hear how we did {topic}.|Asked for our checklist on {topic}.]
    Introduced by the organisers of the {context}. Knows the {city} market well.
    {context}, evening reception. [Thinking about leaving a big company.|Building a team in {city}.] Good listener.`),
  group: templates(`
    From {context}. [Knows everybody in {city}.|Offered to open doors in {city}.] Interested in {topic}.
    {context}: runs the programme, always short of speakers on {topic}.
    {context}, joined the same month as I did. [Wants to start a working group on {topic}.|Quiet in the room, brilliant at the bar.]
    {context}: asked me for a contact in {city}, [which I owe|given the same day].`),
  colleague: templates(`
    {context} days. [The calmest person I ever had on a night shift.|Taught me to read a yard.|Told me the truth when nobody else did.] Would work together again at once.
    We were at {context} together. Strong on {topic}, [wants to move to {city}|thinking about going independent|does not like big companies any more].
    {context}. [Left in a hurry and on good terms.|Was right about {topic} when I was not.] I should say so one day.
    Shared an office at {context}. [Now knows half of {city}.|Mentors two planners and could use a third.]`),
  client: templates(`
    Client when I was at {context}. Cares about {topic}, [hates surprises|likes a phone call more than a mail].
    Fair in a bad week. [Promised to be a reference|Offered to be a reference] if I ever need one.
    Client of {context}; [moving volumes to {city} next year|reviewing carriers in the autumn]. Call before the tender, not after.
    Asked me how we handle {topic}. [Send the one-pager.|Invite to the site.]`),
  vendor: templates(`
    Sells {product}, and says so when it does not fit. [Keep.|Worth recommending.]
    Was straight with us on {product}. Looking for a first customer in {city}.
    {product}: good product, slow contracts. [Knows the people at the port.|Would make a fine advisor to a start-up.]`),
  mentor: templates(`
    Chairs two boards. Asks one question and waits. [Never bring more than one page.|Prefers breakfast.]
    Made the step from operations to supervision at fifty. [Ask how the first year felt.|Knows every headhunter worth knowing.]`),
  mentee: templates(`
    Wants a site of their own within three years. [Give the hard questions early.|Needs to meet people outside operations.]
    Quick, modest, underestimates the work already done. [Put forward for the spring programme.|Introduce to two people a quarter.]`),
  introduced: templates(`
    Introduced by {context} because of {topic}. [First call was a joy.|Wants to compare notes twice a year.] Based near {city}.
    Came through {context}. Building something for {topic}, [looks for a first pilot site|needs an honest critic].`),
  classmate: templates(`
    {context}. [Wrote the thesis on {topic}.|Never late, never loud.] Often in {city} these days.
    {context}, project group. Went into {topic} [and knows everyone there|and misses ships].`),
}
const PRESENT_COLLEAGUE = templates(`
  Knows more about {topic} than anyone here. [Put in front of the board once.|Ask before deciding.]
  New in the team and quick. [Wants to learn {topic}.|Show the {city} site.]
  Quietly keeps {topic} running. [Say thank you in public.|Should be on the succession list.]
  Has a friend at the port authority in {city}. Interested in {topic}.`)
const ENDINGS = templates(`
  Two daughters, sails.
  I promised to send "{article}".
  I owe a lunch.
  Follow up after the summer.
  Needs a pilot site. Offers introductions in {city}.
  Learning Dutch, patient with mine.
  Runs marathons, so nothing before nine.
  Could be right for the advisory circle.
  Ask how the move went.
  Allergic to slides.
  Looking for a planner who speaks German.
  Sister works at the port authority.
  Offered to read my board profile.
  Next time bring the {topic} figures.
  Vegetarian, loves {city}.
  Wants to be asked, not told.
  Said yes to a site visit in spring.`)
const SHARE_WITH_NOTE = 0.03
/** Whoever is met while the feature exists is noted more often than old acquaintances looked up again. */
const SHARE_WITH_NOTE_ON_MEETING = 0.3
const SHARE_WITH_ENDING = 0.65
const SHARE_EDITED = 0.2
/** The feature is young, so the notes are too. */
const DAYS_OF_NOTES = 420

function industryOf(person: Person): string {
  return person.positions[0]?.organization.industry ?? ''
}

function isStillColleague(person: Person): boolean {
  return person.tie.kind === 'colleague' && person.positions[0]?.organization.name === person.tie.context
}

/** What the owner wrote down about people met, mostly soon after meeting them. */
export function writeNotes(random: Random, people: readonly Person[], today: Day): readonly Note[] {
  return people.flatMap((person) => {
    const known = BEGINNINGS[person.tie.kind]
    const isClose = person.tie.kind === 'mentor' || person.tie.kind === 'mentee'
    if (known === undefined || person.visibility === 'hidden') return []
    const connected = dayOf(person.connectedOn ?? '2000-01-01')
    const isNew = connected > today - DAYS_OF_NOTES
    if (!isClose && !random.chance(isNew ? SHARE_WITH_NOTE_ON_MEETING : SHARE_WITH_NOTE)) return []
    const day = isNew
      ? Math.min(today - 1, connected + random.int(0, 2))
      : today - random.int(1, DAYS_OF_NOTES)
    const createdAt = day * 86_400 + random.int(7, 20) * 3600 + random.int(0, 3599)
    const latest = (today - day) * 86_400
    const fact = (slot: string) => {
      if (slot === 'context') return person.tie.context
      if (slot === 'product')
        return random.pick(
          PRODUCTS_BY_INDUSTRY[person.tie.kind === 'vendor' ? industryOf(person) : ''] ?? PRODUCTS,
        )
      if (slot === 'topic') return random.pick(TOPICS)
      if (slot === 'article') return random.pick(ARTICLES)
      return random.pick(CITIES)
    }
    const beginnings = isStillColleague(person) ? PRESENT_COLLEAGUE : known
    const begin = tell(random, random.pick(beginnings), fact)
    const end = random.chance(SHARE_WITH_ENDING) ? ` ${tell(random, random.pick(ENDINGS), fact)}` : ''
    return [
      {
        person: person.id,
        text: begin.charAt(0).toUpperCase() + begin.slice(1) + end,
        createdAt: instantOf(createdAt),
        editedAt: random.chance(SHARE_EDITED)
          ? instantOf(createdAt + Math.floor(random.next() * (latest - 86_399)))
          : null,
      },
    ]
  })
}
