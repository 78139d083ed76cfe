/** A circle of people as a disc to be laid down: how many, and how closely tied to which others. */
export interface Disc {
  readonly radius: number
  x: number
  y: number
}

export interface Pull {
  readonly from: number
  readonly to: number
  readonly weight: number
}

export interface Room {
  /** Between two discs. */
  readonly gap: number
  /** Radius of what stays free in the very middle. */
  readonly hole: number
}

/** The golden angle, in radians: points laid down by it never line up. */
export const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Passes over all pairs, and pairs at most: beyond some hundred circles fewer passes keep it within a few frames. */
const MOST_PASSES = 240
const MOST_PAIRS = 8_000_000
/** The last passes only part what overlaps, so that nothing is pulled together again. */
const PARTING = 0.25
/** Share of the way that a disc goes in one pass, towards its friends and towards the middle. */
const TOWARDS_FRIENDS = 0.06
const TOWARDS_MIDDLE = 0.012

/**
 * Lays discs down without overlap, those that are closely tied near one another: each goes a little towards its friends and the
 * middle, then all that overlap are pushed apart, again and again. The same each time. O(passes · discs²).
 */
export const layDiscs = (
  radii: readonly number[],
  pulls: readonly Pull[],
  { gap, hole }: Room,
): readonly Disc[] => {
  const discs = spiralOf(radii, gap)
  const friends = friendsOf(radii.length, pulls)
  const passes = Math.max(12, Math.min(MOST_PASSES, Math.floor(MOST_PAIRS / (radii.length ** 2 + 1))))
  for (let pass = 0; pass < passes; pass += 1) {
    if (pass < passes * (1 - PARTING)) drawTogether(discs, friends)
    part(discs, gap)
    clearMiddle(discs, hole)
  }
  return discs
}

/** The largest in the middle, the others around by the area that is taken. */
const spiralOf = (radii: readonly number[], gap: number): Disc[] => {
  const order = radii.map((_, at) => at).sort((a, b) => (radii[b] ?? 0) - (radii[a] ?? 0) || a - b)
  const discs: Disc[] = radii.map((radius) => ({ radius, x: 0, y: 0 }))
  let area = 0
  for (const [step, at] of order.entries()) {
    const disc = discs[at]
    if (disc === undefined) continue
    const away = step === 0 ? 0 : Math.sqrt(area) + disc.radius
    disc.x = away * Math.cos(step * GOLDEN_ANGLE)
    disc.y = away * Math.sin(step * GOLDEN_ANGLE)
    area += (disc.radius + gap / 2) ** 2
  }
  return discs
}

interface Friend {
  readonly at: number
  readonly share: number
}

const friendsOf = (count: number, pulls: readonly Pull[]): readonly (readonly Friend[])[] => {
  const totals = new Float64Array(count)
  for (const { from, to, weight } of pulls) {
    totals[from] = (totals[from] ?? 0) + weight
    totals[to] = (totals[to] ?? 0) + weight
  }
  const friends: Friend[][] = Array.from({ length: count }, () => [])
  for (const { from, to, weight } of pulls) {
    friends[from]?.push({ at: to, share: weight / (totals[from] || 1) })
    friends[to]?.push({ at: from, share: weight / (totals[to] || 1) })
  }
  return friends
}

const drawTogether = (discs: readonly Disc[], friends: readonly (readonly Friend[])[]): void => {
  const goals = discs.map((disc, at) => {
    let [x, y, known] = [0, 0, 0]
    for (const { at: other, share } of friends[at] ?? []) {
      x += share * (discs[other]?.x ?? 0)
      y += share * (discs[other]?.y ?? 0)
      known += share
    }
    return known === 0 ? disc : { x: x / known, y: y / known }
  })
  for (const [at, disc] of discs.entries()) {
    const goal = goals[at] ?? disc
    disc.x += TOWARDS_FRIENDS * (goal.x - disc.x) - TOWARDS_MIDDLE * disc.x
    disc.y += TOWARDS_FRIENDS * (goal.y - disc.y) - TOWARDS_MIDDLE * disc.y
  }
}

const clearMiddle = (discs: readonly Disc[], hole: number): void => {
  for (const [at, disc] of discs.entries()) {
    const away = Math.hypot(disc.x, disc.y)
    const needed = disc.radius + hole
    if (away >= needed) continue
    const angle = away === 0 ? at * GOLDEN_ANGLE : Math.atan2(disc.y, disc.x)
    disc.x = needed * Math.cos(angle)
    disc.y = needed * Math.sin(angle)
  }
}

/** The smaller of two gives way the more. */
const part = (discs: readonly Disc[], gap: number): void => {
  for (let a = 0; a < discs.length; a += 1) {
    for (let b = a + 1; b < discs.length; b += 1) {
      const [one, other] = [discs[a], discs[b]]
      if (one === undefined || other === undefined) continue
      const needed = one.radius + other.radius + gap
      const [x, y] = [other.x - one.x, other.y - one.y]
      if (Math.abs(x) >= needed || Math.abs(y) >= needed) continue
      const apart = Math.hypot(x, y)
      if (apart >= needed) continue
      // Two in one place part in a direction of their own.
      const angle = apart === 0 ? (a + b) * GOLDEN_ANGLE : Math.atan2(y, x)
      const push = needed - apart
      const share = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2)
      one.x -= push * share * Math.cos(angle)
      one.y -= push * share * Math.sin(angle)
      other.x += push * (1 - share) * Math.cos(angle)
      other.y += push * (1 - share) * Math.sin(angle)
    }
  }
}
