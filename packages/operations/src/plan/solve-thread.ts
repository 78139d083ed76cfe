import { parentPort } from 'node:worker_threads'
import type { Program } from '@rapport/domain'
import { openSolver } from '@rapport/domain/solver'
import type { SolvedMessage } from './solver.ts'

const solver = openSolver()

parentPort?.on('message', async ([question, program]: readonly [number, Program]) => {
  const solve = await solver
  const answer: SolvedMessage = [question, await solve(program)]
  parentPort?.postMessage(answer)
})
