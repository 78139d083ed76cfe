import { percentInWords } from '@rapport/domain'
import type { Outputs } from '../../api/index.ts'

export type IntroductionPath = Outputs['intro']['paths']['paths'][number]
export type PathHop = IntroductionPath['hops'][number]
export type PathNode = PathHop['to']

/** Whom one would ask. */
export const askedOn = ({ asked }: IntroductionPath): string => asked?.name ?? 'You know them yourself'

/** Everybody between who is asked and who is to be met: "then Bo Lind"; null for nobody. */
export const overWhom = ({ hops, asked, through }: IntroductionPath): string | null => {
  if (asked === null) return null
  // A way that begins with a colleague has them as its start, any other has who is asked after the first hop.
  const between = hops.slice(through === null ? 1 : 0, -1).map(({ to }) => to.name)
  return between.length === 0 ? null : `then ${between.join(', then ')}`
}

/** Without ways that go round: over somebody to another whom one would rather ask at once, by a likelier way. */
export const withoutDetours = (paths: readonly IntroductionPath[]): readonly IntroductionPath[] =>
  paths.filter(({ hops, probability, through }) => {
    const between = hops.slice(through === null ? 1 : 0, -1).map(({ to }) => to.personId)
    return !paths.some(
      (other) =>
        other.asked !== null &&
        other.asked.personId !== null &&
        other.probability > probability &&
        between.includes(other.asked.personId),
    )
  })

/** A path for those who hear it. */
export const pathInWords = (path: IntroductionPath): string => {
  const over = overWhom(path)
  const who = `${askedOn(path)}${over === null ? '' : `, ${over}`}`
  return `${who}: ${path.likelihood}, ${percentInWords(path.probability)}, ${path.recorded ? 'on record' : 'partly inferred'}`
}
