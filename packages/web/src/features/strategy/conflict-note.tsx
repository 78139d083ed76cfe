import { IconArrowsSplit2 } from '@tabler/icons-react'
import classes from './conflict-note.module.css'

interface ConflictNoteProps {
  readonly text: string
  readonly advice: string
}

/** Two purposes at odds, and how to live with both. */
export const ConflictNote = ({ text, advice }: ConflictNoteProps) => (
  <div className={classes.note} role="note">
    <IconArrowsSplit2 size={20} stroke={1.7} aria-hidden />
    <div>
      <p>{text}</p>
      <p className={classes.advice}>{advice}</p>
    </div>
  </div>
)
