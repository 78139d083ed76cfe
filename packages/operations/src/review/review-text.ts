import { dateInWords, percentInWords, plainText, type Review, type ShownFigure } from '@rapport/domain'

/** Longest text of somebody else in a cell, in characters. */
const LONGEST_CELL = 300
/** What Markdown would take for a sign of its own. */
const SIGNS = /[\\`*_{}[\]()#+!|<>~&-]/g

/** The review as a page of Markdown: sentences first, then figures, objectives, and what to stop. */
export const reviewText = (review: Review): string => {
  const { period, sentences, changes, figures, objectives, stop, goOn, restsOn, notice, today } = review
  const title = period.name ?? `${period.kind === 'week' ? '7' : '91'} days to ${dateInWords(period.to)}`
  return [
    `# Review: ${title}`,
    '',
    `${spanInWords(period)}${period.isOver ? '' : ', so far'}; beside ${spanInWords(period.before)}. Written on ${dateInWords(today)}.`,
    ...(notice === null ? [] : ['', safe(notice.text)]),
    ...bullets(
      'In short',
      [...sentences, ...changes].map(({ text }) => text),
    ),
    ...table(figures),
    ...yieldLines(review),
    ...bullets(
      'Objectives',
      objectives.map(({ statement, text }) => `“${plainText(statement, LONGEST_CELL)}”: ${text}`),
    ),
    ...bullets(
      'What to stop',
      stop.map(({ text }) => text),
    ),
    ...bullets(
      'What to go on with',
      goOn.map(({ text }) => text),
    ),
    '',
    restsOn.isEnough
      ? `What to stop and go on with rests on the half year to ${dateInWords(period.to)}: about ${Math.round(restsOn.minutes / 60)} hours, and ${restsOn.cameOfIt} things that came of them.`
      : 'There is not enough data on what came of the last half year to say which time bears fruit.',
    'A share of fewer than five is not given as a percentage.',
    '',
  ].join('\n')
}

const spanInWords = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `${dateInWords(from)} to ${dateInWords(to)}`

/** Text that may hold names and statements, on one line and without a sign that would be read as one. */
const safe = (text: string): string => plainText(text, 1000).replace(SIGNS, '\\$&')

const bullets = (title: string, texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? [] : ['', `## ${title}`, '', ...texts.map((text) => `- ${safe(text)}`)]

const table = (figures: readonly ShownFigure[]): readonly string[] => [
  '',
  '## Figures',
  '',
  '| | now | before |',
  '| --- | ---: | ---: |',
  ...figures.map(
    ({ label, value, of, rate, before, beforeOf }) =>
      `| ${label} | ${valueInWords(value, of)}${rate === null ? '' : ` (${percentInWords(rate)})`} | ${valueInWords(before, beforeOf)} |`,
  ),
]

const valueInWords = (value: number, of: number | null): string =>
  of === null ? String(value) : of === 0 ? '–' : `${value} of ${of}`

/** How long it took from stage to stage, as far as enough went that way. */
const yieldLines = ({ yield: { stages } }: Review): readonly string[] => {
  const [first] = stages
  if (first === undefined || first.ofBegun === 0) return []
  return bullets('From asking to outcome', [
    `Of ${first.ofBegun} introductions asked for in the half year, ${stages
      .slice(1)
      .map(({ ofBegun, stage }) => `${ofBegun} ${STAGES[stage]}`)
      .join(', ')}.`,
    ...stages.flatMap(({ medianDays, stage }) =>
      medianDays === null ? [] : [`Half of those that ${STAGES[stage]} took ${medianDays} days or less.`],
    ),
  ])
}

const STAGES: Readonly<Record<Review['yield']['stages'][number]['stage'], string>> = {
  requested: 'were asked for',
  made: 'were made',
  met: 'led to a meeting',
  opportunity: 'led to an opportunity',
  outcome: 'led to an outcome',
}
