import type { Channel } from '@rapport/domain'

export type CaptureKind = 'conversation' | 'note'
/** Written in one line and read, or filled in part by part. */
export type CaptureMode = 'line' | 'form'

export interface Draft {
  readonly kind: CaptureKind
  readonly channel: Channel
  readonly text: string
  /** What they work on, look for and can offer, in one line. */
  readonly learned: string
  /** As it was preferred last. */
  readonly mode: CaptureMode
  /** The one line. */
  readonly line: string
}

const EMPTY: Draft = {
  kind: 'conversation',
  channel: 'in-person',
  text: '',
  learned: '',
  mode: 'line',
  line: '',
}

const KEY = 'rapport.capture-draft'

/** What was being written when the panel was closed; nothing typed is lost by looking elsewhere. */
export const loadDraft = (storage: Pick<Storage, 'getItem'>): Draft => {
  try {
    return { ...EMPTY, ...(JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<Draft>) }
  } catch {
    return EMPTY
  }
}

export const saveDraft = (storage: Pick<Storage, 'setItem'>, draft: Draft): void =>
  storage.setItem(KEY, JSON.stringify(draft))

/** The next capture starts empty, on the channel and in the way used last. */
export const clearDraft = (storage: Pick<Storage, 'setItem'>, last: Draft): void =>
  saveDraft(storage, { ...EMPTY, channel: last.channel, mode: last.mode })
