import { dormantDaysFor, evaluateForecasts, fail, historyOf, ok, readMessages } from '@rapport/domain'
import { z } from 'zod'
import { pureOperation } from '../operation.ts'

/** The longest file read, in bytes: some 20 million messages, near the longest text this machine can hold. */
const LARGEST_FILE = 480 * 1024 * 1024

const share = z.number().nullable()

/** Longest horizon, step and silence that are no typing error, in days: ten years. */
const MOST_DAYS = 3_650
const days = z.coerce.number().min(0.1).max(MOST_DAYS)

export const evaluateStrength = pureOperation({
  name: 'strength.evaluate',
  summary: 'Measure on a log of messages how well the next contact is foretold, beside simpler ways.',
  description:
    'Fits Rapport’s model and every baseline on snapshots that end before 65 % of the time, and tests on later ones: each ego ranks everybody it ever had contact with. A line is `source target unixtime`. Nothing of the file is kept.',
  route: 'POST /strength/evaluation',
  input: z.object({
    file: z.file().meta({ description: 'One message a line: source target unixtime' }),
    egos: z
      .file()
      .optional()
      .meta({ description: 'Whose lists are ranked, one name a line; everybody if left out' }),
    horizon: days.default(30).meta({ description: 'Days within which a contact counts' }),
    step: days.optional().meta({ description: 'Days between snapshots; the horizon if left out' }),
    dormantDays: days.optional().meta({
      description:
        'Days of silence that make a tie dormant; 14 for a horizon of 7, 90 from 30 on, if left out',
    }),
  }),
  output: z.object({
    rows: z.array(
      z.object({
        model: z.string(),
        /** Within an ego: chance that a contact to come stands above none. */
        ego_auc: share,
        /** Mean average precision. */
        map: share,
        p5: share,
        /** The first, among dormant ties alone. */
        dormant_auc: share,
        /** Average precision over all dormant ties, over the share of contacts to come. */
        dormant_lift: share,
      }),
    ),
    messages: z.number().int(),
    people: z.number().int(),
    snapshots: z.number().int(),
    dormantDays: z.number(),
    /** Share of the egos tested; below 1 for very large logs only. */
    share: z.number(),
  }),
  errors: {
    NOT_A_MESSAGE_LOG: { kind: 'invalid', when: 'A line is not `source target unixtime`.' },
    TOO_SHORT: {
      kind: 'invalid',
      when: 'The log holds too little time for snapshots to learn from and to test on.',
    },
    NO_EGOS: { kind: 'invalid', when: 'Nobody of the file of egos is in the log.' },
    TOO_LARGE: { kind: 'too-large', when: 'The file is larger than is read.' },
  },
  examples: [
    'rapport strength evaluate messages.txt --json',
    'rapport strength evaluate calls.txt --egos calls.egos.txt --step 10',
  ],
  command: { positional: ['file'] },
  isLong: true,
  handle: async ({ file, egos, horizon, step, dormantDays }, { signal, progress }) => {
    if (file.size > LARGEST_FILE) {
      return fail({ code: 'TOO_LARGE' as const, message: `${file.name} is larger than 480 MB.` })
    }
    const read = readMessages(await file.text())
    if (!read.ok) {
      const { line, reason } = read.failure
      const what = reason === 'no-time' ? 'the third word is no unix time' : 'three words are expected'
      return fail({
        code: 'NOT_A_MESSAGE_LOG' as const,
        message: `${file.name}, line ${line}: ${what}. A line reads: source target unixtime.`,
        details: { file: file.name, line },
      })
    }
    const { names } = read.value
    const asked = egos === undefined ? null : new Set((await egos.text()).split(/\s+/))
    const isEgo = Uint8Array.from(names, (name) => (asked === null || asked.has(name) ? 1 : 0))
    if (names.length > 0 && !isEgo.includes(1)) {
      return fail({
        code: 'NO_EGOS' as const,
        message: `Nobody named in ${egos?.name} is in ${file.name}.`,
      })
    }
    const history = historyOf(read.value)
    const dormant = dormantDays ?? dormantDaysFor(horizon)
    const evaluation = await evaluateForecasts(
      history,
      isEgo,
      { horizon, step: step ?? horizon, dormant },
      {
        onStep: async (phase, done, total) => {
          progress({ phase, done, total, unit: 'rows' })
          // Lets a server answer others, and the caller cancel, between two steps.
          await new Promise((resolve) => setImmediate(resolve))
          signal.throwIfAborted()
        },
      },
    )
    if (!evaluation.ok) {
      return fail({
        code: 'TOO_SHORT' as const,
        message: `${file.name} holds too little time for a horizon of ${horizon} days: there must be snapshots with contacts to come before and after 65 % of it. Try a shorter --horizon.`,
      })
    }
    return ok({
      rows: evaluation.value.rows,
      messages: history.at.length,
      people: names.length,
      snapshots: evaluation.value.snapshots,
      share: evaluation.value.share,
      dormantDays: dormant,
    })
  },
})
