import { Worker } from 'node:worker_threads'
import type { Program, Solution, SolveProgram } from '@rapport/domain'

/** What the thread answers; the number is that of the question. */
export type SolvedMessage = readonly [question: number, solution: Solution | null]

interface Thread {
  readonly ask: (program: Program) => Promise<Solution | null>
  isOver: boolean
}

let running: Thread | null = null

/**
 * Solves in a thread that is started with the first program and kept for the next, since loading the solver takes
 * longer than a week does. Null where the thread cannot start or ends before its answer.
 */
export const solveInThread: SolveProgram = (program) => {
  if (running === null || running.isOver) running = startThread()
  return running.ask(program)
}

const startThread = (): Thread => {
  const waiting = new Map<number, (solution: Solution | null) => void>()
  let asked = 0
  const thread: Thread = { ask: () => Promise.resolve(null), isOver: false }
  const end = () => {
    thread.isOver = true
    for (const answer of waiting.values()) answer(null)
    waiting.clear()
  }
  const worker = new Worker(new URL('./solve-thread.ts', import.meta.url))
  worker.on('message', ([question, solution]: SolvedMessage) => {
    waiting.get(question)?.(solution)
    waiting.delete(question)
    if (waiting.size === 0) worker.unref()
  })
  worker.on('error', end)
  worker.on('exit', end)
  worker.unref()
  return Object.assign(thread, {
    ask: (program: Program) =>
      new Promise<Solution | null>((resolve) => {
        asked += 1
        waiting.set(asked, resolve)
        worker.ref()
        worker.postMessage([asked, program])
      }),
  })
}
