import { Modal } from '@mantine/core'
import { Kbd } from '../../ui/index.ts'
import classes from './keys-help.module.css'
import { CORNERS, PLACES } from './places.ts'

interface KeyLine {
  readonly keys: readonly string[]
  readonly does: string
}

const GROUPS: readonly { readonly title: string; readonly lines: readonly KeyLine[] }[] = [
  {
    title: 'Anywhere',
    lines: [
      { keys: ['c'], does: 'Log a conversation or a note' },
      { keys: ['Ctrl K', '⌘ K'], does: 'Find people and places, or log a line' },
      { keys: ['?'], does: 'Show these keys' },
      ...[...PLACES, ...CORNERS].map((place) => ({ keys: ['g', place.key], does: `Go to ${place.name}` })),
    ],
  },
  {
    title: 'This week',
    lines: [
      { keys: ['j'], does: 'Next' },
      { keys: ['k'], does: 'Previous' },
      { keys: ['d'], does: 'Done' },
      { keys: ['s'], does: 'Later: then t, n or p for when' },
      { keys: ['x'], does: 'Skip: then a number for why' },
      { keys: ['w'], does: 'Why, and what would change it' },
      { keys: ['u'], does: 'Undo the last decision' },
      { keys: ['a'], does: 'Keep this week' },
      { keys: ['Enter'], does: 'Open the person' },
    ],
  },
  {
    title: 'People',
    lines: [
      { keys: ['/'], does: 'Filter' },
      { keys: ['j'], does: 'Next' },
      { keys: ['k'], does: 'Previous' },
      { keys: ['Enter'], does: 'Open the person' },
    ],
  },
  {
    title: 'Who could belong',
    lines: [
      { keys: ['j'], does: 'Next' },
      { keys: ['k'], does: 'Previous' },
      { keys: ['x'], does: 'Mark' },
      { keys: ['Shift X'], does: 'Mark from the last mark to here' },
      { keys: ['Enter'], does: 'Add whoever is marked' },
      { keys: ['d'], does: 'Not for this network' },
      { keys: ['w'], does: 'Why?' },
    ],
  },
  {
    title: 'Duplicates to decide',
    lines: [
      { keys: ['m', 'Enter'], does: 'The same person' },
      { keys: ['d'], does: 'Two people' },
      { keys: ['s', 'j'], does: 'Later' },
      { keys: ['k'], does: 'Back' },
      { keys: ['u'], does: 'Undo the last answer' },
      { keys: ['1', '2', '3', '4'], does: 'Show the other name, position, birthday, picture' },
    ],
  },
]

export const KeysHelp = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => (
  <Modal
    opened={isOpen}
    onClose={onClose}
    title="Keys"
    size="xl"
    closeButtonProps={{ 'aria-label': 'Close' }}
  >
    <div className={classes.groups}>
      {GROUPS.map((group) => (
        <section key={group.title} className={classes.group}>
          <h3 className={classes.title}>{group.title}</h3>
          <dl className={classes.lines}>
            {group.lines.map((line) => (
              <div key={line.does} className={classes.line}>
                <dt>{line.does}</dt>
                <dd className={classes.keys}>
                  {line.keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  </Modal>
)
