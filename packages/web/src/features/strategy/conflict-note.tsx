import type { NetworkKind } from '@rapport/domain'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import { KIND_WORDS } from '../../words/purpose.ts'
import classes from './conflict-note.module.css'

interface ConflictNoteProps {
  readonly kinds: readonly NetworkKind[]
  readonly text: string
  readonly advice: string
}

/** Two purposes at odds, and how to live with both. */
export const ConflictNote = ({ kinds, text, advice }: ConflictNoteProps) => (
  <div className={classes.note} role="note">
    <IconArrowsSplit2 size={20} stroke={1.7} aria-hidden />
    <div>
      <p className={classes.pair}>{kinds.map((kind) => KIND_WORDS[kind].title).join(' and ')}</p>
      <p>{text}</p>
      <p className={classes.advice}>{advice}</p>
    </div>
  </div>
)
