import type { JobFunction } from '../names.ts'

/**
 * What the ending of an unknown last word suggests, longest first. English forms the names of trades with -er, -or
 * and -man from almost any verb or product ("pail bailer", "kiln drawer"), and the Romance languages with -ero, -eiro,
 * -dor and -eur, so an unknown agent noun is most often one.
 */
export const AGENT_SUFFIXES: readonly (readonly [ending: string, jobFunction: JobFunction | null])[] = [
  ['iatrist', 'Healthcare Services'],
  ['dontist', 'Healthcare Services'],
  ['opath', 'Healthcare Services'],
  ['therapist', 'Healthcare Services'],
  ['terapeut', 'Healthcare Services'],
  ['therapeut', 'Healthcare Services'],
  ['ographer', 'Arts and Design'],
  ['physicist', 'Research'],
  ['culturist', 'Research'],
  ['chemist', 'Research'],
  ['logist', 'Research'],
  ['logue', 'Healthcare Services'],
  ['ologe', 'Research'],
  ['ologo', 'Research'],
  ['ologa', 'Research'],
  ['oloog', 'Research'],
  ['smith', 'Operations'],
  ['woman', 'Operations'],
  ['person', 'Operations'],
  ['worker', 'Operations'],
  ['maker', 'Operations'],
  ['man', 'Operations'],
  ['men', 'Operations'],
  ['wright', 'Operations'],
  ['monger', 'Sales'],
  ['ician', null],
  ['eiro', 'Operations'],
  ['eira', 'Operations'],
  ['ero', 'Operations'],
  ['dora', 'Operations'],
  ['eur', 'Operations'],
  ['euse', 'Operations'],
  ['ier', 'Operations'],
  ['er', 'Operations'],
  ['or', 'Operations'],
]
