import type { Span } from './reading.ts'

/** A stretch of a text with parts of it left out, as written and folded, both of one length. */
export interface Remainder {
  readonly raw: string
  readonly plain: string
}

/** What is left of a stretch without the spans, spaces put right. */
export const without = (
  { raw, plain }: Remainder,
  { start, end }: Span,
  spans: readonly Span[],
): Remainder => {
  let [left, folded] = ['', '']
  for (let at = start; at < end; at += 1) {
    if (spans.some((span) => at >= span.start && at < span.end)) continue
    const isSpace = /\s/.test(raw[at] ?? '')
    if (isSpace && (left === '' || left.endsWith(' '))) continue
    left += isSpace ? ' ' : (raw[at] ?? '')
    folded += isSpace ? ' ' : (plain[at] ?? '')
  }
  const stop = left.search(/[\s,;:.]*$/u)
  const from = Math.min(stop, /^[\s,;:]*/u.exec(left)?.[0].length ?? 0)
  return { raw: left.slice(from, stop), plain: folded.slice(from, stop) }
}
