/**
 * Fits what the product believes before a user's own history speaks, on the training parts of the public logs, each
 * person of them read as a user with a log of their own; then says how strongly to hold to it, by log-loss on the
 * later piece of the training parts. Prints what goes into `priors.ts`; run by hand: `node bench/strength/fit-priors.ts`.
 */
import { timeFrameOf } from '../../packages/domain/src/forecast/evaluate/time-frame.ts'
import {
  fitBayesianLogistic,
  type NormalPrior,
  scoreOf,
} from '../../packages/domain/src/forecast/learner/bayesian-logistic.ts'
import { contactDaysOf } from '../../packages/domain/src/forecast/personal/contact-days.ts'
import {
  CONTACT_QUESTION,
  type Lessons,
  lessonsOf,
  type PersonalQuestion,
  REVIVAL_QUESTION,
} from '../../packages/domain/src/forecast/personal/learn-contact-model.ts'
import { PERSONAL_SIZE } from '../../packages/domain/src/forecast/personal/personal-features.ts'
import { type MessageLog, messageLogs } from './logs.ts'
import { starLogOf } from './star-log.ts'

/** People of each log taken, evenly: enough for thirteen weights. */
const MOST_EGOS = 150
const FEWEST_TIES = 10
/** Rows of one person that count fully. */
const FULL_ROWS = 100
const TRIED = [1, 4, 16, 64, 256]

const egosOf = ({ history, isEgo }: MessageLog): readonly number[] => {
  const ties = new Int32Array(history.people)
  for (let tie = 0; tie < history.ties; tie += 1) {
    for (const person of [history.first[tie] as number, history.second[tie] as number]) {
      ties[person] = (ties[person] as number) + 1
    }
  }
  const all = [...ties.keys()].filter((ego) => isEgo[ego] === 1 && (ties[ego] as number) >= FEWEST_TIES)
  const stride = Math.max(1, Math.ceil(all.length / MOST_EGOS))
  return all.filter((_, index) => index % stride === 0)
}

const lessonsUntil = (log: MessageLog, share: number, question: PersonalQuestion): readonly Lessons[] => {
  const { start, fitUntil } = timeFrameOf(log.history, log.question)
  const today = Math.floor(start + ((fitUntil - start) * share) / 0.65)
  return egosOf(log).map((ego) =>
    lessonsOf(contactDaysOf(starLogOf(log.history, ego), today), today, question),
  )
}

const pooled = (lessons: readonly Lessons[]) => ({
  features: Float64Array.from(lessons.flatMap(({ features }) => [...features])),
  labels: Uint8Array.from(lessons.flatMap(({ labels }) => [...labels])),
  counts: Float64Array.from(
    lessons.flatMap(({ labels }) => Array(labels.length).fill(Math.min(1, FULL_ROWS / labels.length))),
  ),
})

const flat = (precision: number, mean: readonly number[]): NormalPrior => ({
  mean,
  precision: mean.map(() => precision),
})

const lossOf = ({ features, labels }: Lessons, weights: readonly number[]): number => {
  let loss = 0
  labels.forEach((label, row) => {
    const score = scoreOf(features, row * PERSONAL_SIZE, weights)
    loss += Math.log1p(Math.exp(label === 1 ? -score : score))
  })
  return loss
}

const logs = messageLogs()
for (const [name, question] of [
  ['contact', CONTACT_QUESTION],
  ['revival', REVIVAL_QUESTION],
] as const) {
  const until = logs.map((log) => lessonsUntil(log, 0.65, question))
  const all = pooled(until.flat())
  const zero = flat(1, new Array<number>(PERSONAL_SIZE).fill(0))
  const mean = fitBayesianLogistic(all.features, all.labels, zero, all.counts)
  console.log(name, all.labels.length, 'rows')
  console.log(`  mean: [${mean.map((weight) => weight.toFixed(3)).join(', ')}],`)

  // How strongly: learnt on what was known at 50 % of the span, judged on what followed up to 65 %.
  const early = logs.map((log) => lessonsUntil(log, 0.5, question))
  const start = pooled(early.flat())
  const believed = fitBayesianLogistic(start.features, start.labels, zero, start.counts)
  for (const precision of TRIED) {
    const losses = logs.map((_, which) => {
      let loss = 0
      let rows = 0
      ;(until[which] as readonly Lessons[]).forEach((lessons, ego) => {
        const known = (early[which] as readonly Lessons[])[ego] as Lessons
        // The newest snapshots come first: those that were not known at 50 %.
        const fresh = lessons.labels.length - known.labels.length
        if (fresh <= 0) return
        const weights =
          known.labels.length === 0
            ? believed
            : fitBayesianLogistic(known.features, known.labels, flat(precision, believed))
        const later = {
          features: lessons.features.subarray(0, fresh * PERSONAL_SIZE),
          labels: lessons.labels.subarray(0, fresh),
        }
        loss += lossOf(later, weights)
        rows += fresh
      })
      return (loss / Math.max(1, rows)).toFixed(4)
    })
    console.log(`  precision ${precision}: log-loss ${losses.join(' ')}`)
  }
}
