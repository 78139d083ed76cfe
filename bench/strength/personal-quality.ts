import { forecastContacts, fromDayNumber, learnContactModel } from '@rapport/domain'
import { rankingQuality } from '../../packages/domain/src/forecast/evaluate/measures.ts'
import { timeFrameOf } from '../../packages/domain/src/forecast/evaluate/time-frame.ts'
import { CONTACT_PRIOR, REVIVAL_PRIOR } from '../../packages/domain/src/forecast/personal/priors.ts'
import type { MessageLog } from './logs.ts'
import { starLogOf } from './star-log.ts'

/** People of each log read as users, evenly taken: the figures move in the third place beyond. */
const MOST_EGOS = 60
const FEWEST_TIES = 5
const HORIZON = 30
const BINS = 10
const MS_PER_DAY = 86_400_000

const PRIOR_ALONE = {
  source: 'prior',
  examples: 0,
  contact: CONTACT_PRIOR.mean,
  revival: REVIVAL_PRIOR.mean,
} as const

/** The product's forecast on each person's own log: order within the log, and whether the chances hold. */
export const personalQuality = (log: MessageLog) => {
  const { test } = timeFrameOf(log.history, { horizon: HORIZON, step: HORIZON, dormant: 90 })
  const egos = [...log.isEgo.keys()].filter((ego) => log.isEgo[ego] === 1)
  const stride = Math.max(1, Math.ceil(egos.length / MOST_EGOS))
  const sums = { lists: 0, learnt: 0, prior: 0, last: 0, auc: 0 }
  const bins = Array.from({ length: BINS }, () => ({ rows: 0, chance: 0, came: 0 }))
  for (const ego of egos.filter((_, index) => index % stride === 0)) {
    const star = starLogOf(log.history, ego)
    for (const moment of test) {
      const day = Math.floor(moment)
      const today = fromDayNumber(day)
      const { p30 } = forecastContacts(star, today, learnContactModel(star, today))
      const alone = forecastContacts(star, today, PRIOR_ALONE).p30
      const known = [...p30.keys()].filter((person) => (p30[person] as number) > 0)
      const seen = known.map((person) => contactsOf(star, person, day + 1))
      const labels = seen.map(({ next }) => (next < day + 1 + HORIZON ? 1 : 0))
      const scores = known.map((person) => p30[person] as number)
      const learnt = known.length < FEWEST_TIES ? null : rankingQuality(scores, labels)
      if (learnt === null) continue
      sums.lists += 1
      sums.learnt += learnt.averagePrecision
      sums.auc += learnt.auc
      sums.prior +=
        rankingQuality(
          known.map((person) => alone[person] as number),
          labels,
        )?.averagePrecision ?? 0
      sums.last +=
        rankingQuality(
          seen.map(({ last }) => last),
          labels,
        )?.averagePrecision ?? 0
      scores.forEach((chance, index) => {
        const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))] as (typeof bins)[number]
        bin.rows += 1
        bin.chance += chance
        bin.came += labels[index] as number
      })
    }
  }
  const rows = bins.reduce((sum, bin) => sum + bin.rows, 0)
  const mean = (sum: number) => Number((sum / Math.max(1, sums.lists)).toFixed(3))
  return {
    lists: sums.lists,
    'MAP learnt': mean(sums.learnt),
    'MAP priors': mean(sums.prior),
    'MAP last contact': mean(sums.last),
    'AUC learnt': mean(sums.auc),
    /** Mean distance of a chance from what came of it, over tenths of chance. */
    'calibration error': Number(
      (bins.reduce((sum, bin) => sum + Math.abs(bin.chance - bin.came), 0) / Math.max(1, rows)).toFixed(3),
    ),
  }
}

const contactsOf = ({ offsets, at }: ReturnType<typeof starLogOf>, person: number, morning: number) => {
  let last = Number.NEGATIVE_INFINITY
  let next = Number.POSITIVE_INFINITY
  for (let entry = offsets[person] as number; entry < (offsets[person + 1] as number); entry += 1) {
    const day = (at[entry] as number) / MS_PER_DAY
    if (day < morning) last = day
    else next = Math.min(next, day)
  }
  return { last, next }
}
