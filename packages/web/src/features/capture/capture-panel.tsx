import { Modal } from '@mantine/core'
import { useState } from 'react'
import type { CaptureStart } from '../../ui/index.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import { CaptureForm } from './capture-form.tsx'
import { type CaptureMode, loadDraft, saveDraft } from './draft.ts'
import { LineCapture } from './line-capture.tsx'

interface CapturePanelProps extends CaptureStart {
  readonly onClose: () => void
}

/** What was said, kept in one line that is read while one types, or part by part. */
export const CapturePanel = ({ person, line, onClose }: CapturePanelProps) => {
  const [mode, setMode] = useState<CaptureMode>(() =>
    line === null ? loadDraft(sessionStorage).mode : 'line',
  )
  const [isNote, setNote] = useState(() => loadDraft(sessionStorage).kind === 'note')
  useReturnFocus()
  const change = (next: CaptureMode) => {
    saveDraft(sessionStorage, { ...loadDraft(sessionStorage), mode: next })
    setMode(next)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={mode === 'form' && isNote ? 'Keep a note' : 'Log a conversation'}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {mode === 'line' ? (
        <LineCapture person={person} line={line} onForm={() => change('form')} onClose={onClose} />
      ) : (
        <CaptureForm person={person} onNote={setNote} onLine={() => change('line')} onClose={onClose} />
      )}
    </Modal>
  )
}
