/**
 * Endings of number and gender, what the base form ends in instead, and how long the base must be: a short base under
 * a common ending is more often another word.
 */
const ENDINGS: readonly (readonly [ending: string, base: string, shortest: number])[] = [
  ['ies', 'y', 4],
  ['s', '', 3],
  ['es', '', 4],
  ['innen', '', 4],
  ['in', '', 4],
  ['n', '', 6],
  ['en', '', 6],
  ['er', '', 7],
  ['men', 'man', 5],
  ['woman', 'man', 5],
  ['trice', 'teur', 6],
  ['euse', 'eur', 5],
  ['ere', 'er', 4],
  ['ienne', 'ien', 4],
  ['enne', 'en', 4],
  ['e', '', 4],
  ['ora', 'or', 4],
  ['oras', 'or', 4],
  ['a', 'o', 4],
  ['as', 'o', 4],
  ['os', 'o', 4],
  ['oes', 'ao', 4],
  ['onne', 'on', 4],
  ['ive', 'if', 4],
  ['elle', 'el', 4],
  ['ale', 'al', 4],
]

/** The form without its ending of number or gender that is among the known words; `null` where none is. */
export function baseForm(word: string, known: ReadonlySet<string>): string | null {
  if (word.length < 4) return null
  for (const [ending, base, shortest] of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const form = word.slice(0, -ending.length) + base
    if (form.length >= shortest && known.has(form)) return form
  }
  return null
}
