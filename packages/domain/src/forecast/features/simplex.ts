/** Nelder & Mead's downhill simplex (1965), with their coefficients; for a handful of parameters. */
export const minimise = (
  loss: (point: readonly number[]) => number,
  start: readonly number[],
  steps: number,
): readonly number[] => {
  const measured = (point: readonly number[]) => {
    const value = loss(point)
    return { point, value: Number.isFinite(value) ? value : Number.POSITIVE_INFINITY }
  }
  let corners = [
    start,
    ...start.map((_, index) => start.map((value, other) => (other === index ? value + 1 : value))),
  ].map(measured)
  for (let step = 0; step < steps; step += 1) {
    corners.sort((a, b) => a.value - b.value)
    const best = corners[0] as (typeof corners)[number]
    const worst = corners.at(-1) as (typeof corners)[number]
    const others = corners.slice(0, -1)
    const centre = start.map(
      (_, index) => others.reduce((sum, { point }) => sum + (point[index] as number), 0) / others.length,
    )
    const towards = (share: number) =>
      measured(centre.map((value, index) => value + share * ((worst.point[index] as number) - value)))
    const reflected = towards(-1)
    const second = (others.at(-1) ?? best).value
    let chosen = reflected
    if (reflected.value < best.value) {
      const expanded = towards(-2)
      if (expanded.value < reflected.value) chosen = expanded
    } else if (reflected.value >= second) {
      chosen = towards(0.5)
      if (chosen.value >= worst.value) {
        corners = corners.map(({ point }) =>
          measured(point.map((value, index) => ((best.point[index] as number) + value) / 2)),
        )
        continue
      }
    }
    corners = [...others, chosen]
  }
  return corners.reduce((best, corner) => (corner.value < best.value ? corner : best)).point
}
