/**
 * Who did what for the user, as found in a generated archive, beside what its world knows of introductions; and how
 * long suggesting the chosen few takes. Run with `node bench/few/evidence.ts [people] [messages]`.
 */
import { registry } from '@rapport/operations'
import { peopleById } from '@rapport/testkit'
import { openArchive } from '../open-archive.ts'

const [people = '3000', messages = '6000', seed = '7'] = process.argv.slice(2)
const { world, timed, close } = await openArchive({
  people: Number(people),
  messages: Number(messages),
  seed: Number(seed),
})

interface Suggestions {
  readonly candidates: readonly {
    readonly name: string
    readonly score: number
    readonly reasons: readonly { readonly kind: string; readonly text: string; readonly source?: string }[]
  }[]
}

try {
  const first = await timed<Suggestions>(registry.few.suggest, { limit: 200 })
  const second = await timed<Suggestions>(registry.few.suggest, { limit: 200 })
  const { candidates } = second.value
  const found = candidates.filter(({ reasons }) =>
    reasons.some(({ kind, source }) => kind === 'introduction' && source !== 'favor'),
  )
  const byId = peopleById(world)
  const connectors = new Set(
    world.introductions
      .filter(({ connector }) => connector !== 'owner')
      .map(({ connector }) => {
        const person = byId.get(connector)
        return `${person?.givenName} ${person?.familyName}`
      }),
  )
  const right = found.filter(({ name: who }) => connectors.has(who))
  console.table({
    'first ms': first.ms,
    'again ms': second.ms,
    'introducers found': found.length,
    'of them right': right.length,
    'introducers there are': connectors.size,
  })
  for (const { name: who, score, reasons } of candidates.slice(0, 12)) {
    console.log(`${score}  ${who}`)
    for (const { text } of reasons) console.log(`      ${text}`)
  }
  for (const { name: who, reasons } of found.filter((each) => !right.includes(each))) {
    console.log('WRONG', who, JSON.stringify(reasons))
  }
} finally {
  await close()
}
