import { useCallback, useRef } from 'react'
import { notifyDone } from '../../ui/index.ts'

interface Step {
  readonly undo: () => void
  readonly dismiss: () => void
}

/** What was decided here and can be taken back, the last first: by the button of its notice, or by `undoLast`. */
export const useUndo = () => {
  const steps = useRef<readonly Step[]>([])
  const say = useCallback((message: string, undo: () => void) => {
    const dismiss = notifyDone(message, () => {
      steps.current = steps.current.filter((other) => other !== step)
      undo()
    })
    const step: Step = { undo, dismiss }
    steps.current = [...steps.current, step]
  }, [])
  const undoLast = useCallback(() => {
    const last = steps.current.at(-1)
    if (last === undefined) {
      notifyDone('There is nothing to take back.')
      return
    }
    steps.current = steps.current.slice(0, -1)
    last.dismiss()
    last.undo()
  }, [])
  return { say, undoLast }
}
