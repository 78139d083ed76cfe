import type { Highs } from 'highs'
import { PROVEN_GAP, type Program, type Solution, type SolveProgram } from '../program/index.ts'

/*
 * Integer programs by HiGHS (Huangfu & Hall, "Parallelizing the dual revised simplex method", Mathematical Programming
 * Computation 10, 2018), compiled to WebAssembly: branch and cut in one thread, so that the same program takes the
 * same steps everywhere. It ends at a proven gap or after counted nodes, never by the clock. It blocks its thread
 * while it works; whoever has other things to answer meanwhile runs it in a thread of its own.
 */

/** Nodes of the search at most: programs of a week need 1 to 100; more would be one that was never meant for this. */
const MOST_NODES = 2_000
/** Any fixed number does; the default may change with the version. */
const RANDOM_SEED = 1
/** A share of the effort for heuristics, 0 to 1: the start is good, so little remains for them to find. */
const HEURISTIC_EFFORT = 0.01
/** Seconds after which a search that went astray is given up: hundreds of times what a week takes. */
const GIVEN_UP_AFTER = 60

/** Loads HiGHS (some 3.5 MB) and solves programs with it, one after the other, in this thread. */
export const openSolver = async (): Promise<SolveProgram> => {
  let highs: Highs | null = await loadHighs()
  return async (program) => {
    highs ??= await loadHighs()
    try {
      return solve(highs, program)
    } catch {
      // After an abort the memory of the instance is in no known state: the next program gets a fresh one.
      highs = null
      return null
    }
  }
}

const loadHighs = async (): Promise<Highs> => {
  const { default: exported } = await import('highs')
  // Its types describe the CommonJS build, where the loader is one level deeper than in the module that is loaded.
  const load = exported as unknown as typeof exported.default
  return load()
}

const solve = (highs: Highs, program: Program): Solution | null => {
  const { columns, rows, start } = program
  const starts = Int32Array.from([0, ...rows.map(({ terms }) => terms.length)])
  for (let row = 1; row < starts.length; row += 1) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0)
  const terms = rows.flatMap((row) => row.terms)
  const { objectiveSense, variableType, modelStatus } = highs.constants
  return highs.withModel(
    {
      numCols: columns.length,
      numRows: rows.length,
      sense: objectiveSense.maximize,
      colCost: Float64Array.from(columns, ({ worth }) => worth),
      colLower: Float64Array.from(columns, ({ least }) => least),
      colUpper: Float64Array.from(columns, ({ most }) => most),
      rowLower: Float64Array.from(rows, ({ least }) => least),
      rowUpper: Float64Array.from(rows, ({ most }) => most),
      integrality: columns.map(({ isWhole }) => (isWhole ? variableType.integer : variableType.continuous)),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices: Int32Array.from(terms, ([column]) => column),
        values: Float64Array.from(terms, ([, factor]) => factor),
      },
    },
    (model) => {
      model.options.set({
        output_flag: false,
        random_seed: RANDOM_SEED,
        mip_rel_gap: PROVEN_GAP,
        mip_max_nodes: MOST_NODES,
        mip_heuristic_effort: HEURISTIC_EFFORT,
        time_limit: GIVEN_UP_AFTER,
      })
      if (start !== null) model.setSolution({ colValue: Float64Array.from(start) })
      model.run()
      const status = model.getModelStatus()
      // Ended by nodes there is a solution too, with the gap that was reached; by the clock it would differ each time.
      if (status !== modelStatus.optimal && status !== modelStatus.solutionLimit) return null
      const bound = model.info.get('mip_dual_bound')
      return {
        values: Array.from(model.getSolution().colValue),
        worth: model.getObjectiveValue(),
        bound: typeof bound === 'number' && Number.isFinite(bound) ? bound : model.getObjectiveValue(),
      }
    },
  )
}
