import { foldPerson, matchKind } from '@rapport/domain'
import type { Visible } from './world/index.ts'

/** Tells whose title on record answers to a need, function and level met, by the matcher that the plan uses as well. */
export const fitOnRecord = ({ people, needs }: Visible): ((at: number) => boolean) => {
  const matchers = needs.map((need) => matchKind(need, { isStrict: true }))
  const fits = people.map((person) => {
    if (person.function === null || person.level === null) return false
    const folded = foldPerson(person)
    return matchers.some((matcher) => matcher.fit(folded) > 0)
  })
  return (at) => fits[at] ?? false
}
