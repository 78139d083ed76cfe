/**
 * How long the product's forecast takes on 30,000 people, beside a plain scan for everybody's last contact. Fails
 * beyond the bounds. Run with `node bench/strength/strength-speed.ts`.
 */
import { type ContactLog, forecastContacts, learnContactModel } from '@rapport/domain'
import { createRandom } from '../../packages/domain/src/forecast/learner/random.ts'

const PEOPLE = 30_000
const CONTACTS = [60_000, 300_000]
const TODAY = '2026-11-23'
const MS_PER_DAY = 86_400_000
const YEARS = 5
const RUNS = 5
/** What the product promises, in milliseconds, and the scan's times the forecast may take. */
const BOUNDS = { learn: 2_000, forecast: 150 }

const logWith = (contacts: number): ContactLog => {
  const random = createRandom(11)
  const perPerson = Array.from({ length: PEOPLE }, () => [] as number[])
  for (let contact = 0; contact < contacts; contact += 1) {
    // Few people take most of the contacts, as they do.
    const person = Math.floor(PEOPLE * random() ** 3)
    perPerson[person]?.push(Date.parse(TODAY) - random() * YEARS * 365 * MS_PER_DAY)
  }
  for (const list of perPerson) list.sort((a, b) => a - b)
  const offsets = new Int32Array(PEOPLE + 1)
  perPerson.forEach((list, person) => {
    offsets[person + 1] = (offsets[person] as number) + list.length
  })
  const draw = (choices: number) =>
    Uint8Array.from({ length: contacts }, () => Math.floor(random() * choices))
  return {
    offsets,
    at: Float64Array.from(perPerson.flat()),
    direction: draw(3),
    channel: draw(6),
    others: draw(3),
    isInvitation: new Uint8Array(contacts),
  }
}

const scanLast = ({ offsets, at }: ContactLog): Float64Array =>
  Float64Array.from({ length: offsets.length - 1 }, (_, person) => {
    let last = Number.NEGATIVE_INFINITY
    for (let entry = offsets[person] as number; entry < (offsets[person + 1] as number); entry += 1) {
      last = Math.max(last, at[entry] as number)
    }
    return last
  })

const median = (work: () => unknown): number => {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  }).sort((a, b) => a - b)
  return times[Math.floor(RUNS / 2)] as number
}

const rows = CONTACTS.map((contacts) => {
  const log = logWith(contacts)
  const model = learnContactModel(log, TODAY)
  const learn = median(() => learnContactModel(log, TODAY))
  const forecast = median(() => forecastContacts(log, TODAY, model))
  const scan = median(() => scanLast(log))
  return {
    contacts,
    examples: model.examples,
    'learn ms': Math.round(learn),
    'forecast ms': Math.round(forecast),
    'scan ms': Number(scan.toFixed(2)),
    'forecast / scan': Math.round(forecast / scan),
  }
})
console.table(rows)
const missed = rows.filter((row) => row['learn ms'] > BOUNDS.learn || row['forecast ms'] > BOUNDS.forecast)
for (const row of missed)
  console.error(`missed: ${row.contacts} contacts, ${JSON.stringify(BOUNDS)} ms allowed`)
process.exitCode = missed.length > 0 ? 1 : 0
