/** Names to speak of columns by: a heading, numbered where it stands more than once, or the column's number. */
export function columnNames(header: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  return header.map((cell, at) => {
    const heading = cell.trim().replace(/^\ufeff/u, '')
    if (heading === '') return `Column ${at + 1}`
    const count = (counts.get(heading) ?? 0) + 1
    counts.set(heading, count)
    return count === 1 ? heading : `${heading} (${count})`
  })
}
