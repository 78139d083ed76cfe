import { Button, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { CopyText } from '../../ui/introduction/index.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import type { Introduction } from './introduction-words.ts'
import classes from './letters-dialog.module.css'

interface LettersDialogProps {
  readonly introduction: Introduction
  readonly onTold: () => void
  readonly onClose: () => void
}

/** What to write: the thanks where something came of it, and the ask with the lines to pass on. */
export const LettersDialog = ({ introduction, onTold, onClose }: LettersDialogProps) => {
  const { introductionId, isToTell, connector, person } = introduction
  const draft = useQuery(api.intro.draft.queryOptions({ input: { intro: introductionId } }))
  const [own, setOwn] = useState<{ readonly [letter: string]: string }>({})
  useReturnFocus()
  const to = connector ?? person
  const letters = [
    { key: 'report', label: `Thanks to ${to}`, text: draft.data?.report ?? '' },
    ...(isToTell
      ? []
      : [
          { key: 'note', label: `To ${to}`, text: draft.data?.note ?? '' },
          {
            key: 'blurb',
            label: connector === null ? 'To both' : 'To be passed on as it is',
            text: draft.data?.blurb ?? '',
          },
        ]),
  ].filter(({ text }) => text !== '')
  return (
    <Modal
      opened
      onClose={onClose}
      title={isToTell ? `Tell ${to} what came of it` : 'The letters'}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.letters}>
        {letters.map(({ key, label, text }) => (
          <CopyText
            key={key}
            label={label}
            value={own[key] ?? text}
            onChange={(typed) => setOwn({ ...own, [key]: typed })}
          />
        ))}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
          {isToTell && (
            <Button
              onClick={() => {
                onTold()
                onClose()
              }}
            >
              I told them
            </Button>
          )}
        </div>
      </div>
    </Modal>
  )
}
