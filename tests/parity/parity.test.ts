import { type AnyOperation, operations } from '@rapport/operations'
import { createTestRuntime, type TestRuntime } from '@rapport/testkit'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { ParityCase, Prepared } from './case.ts'
import { CONNECTIONS, cases, shownElsewhere } from './cases.ts'
import {
  createCliFace,
  createHttpFace,
  createMcpFace,
  type Face,
  fieldNames,
  type Input,
  type NamedFile,
} from './faces.ts'

interface Side {
  readonly name: string
  readonly runtime: TestRuntime
  readonly face: Face
  readonly prepared: Prepared
}

let sides: readonly Side[] = []

beforeAll(async () => {
  const address = inject('clusters')[18]
  const runtimes = [
    await createTestRuntime(address),
    await createTestRuntime(address),
    await createTestRuntime(address),
  ] as const
  const [http, cli, mcp] = runtimes
  sides = [
    { name: 'http', runtime: http, face: createHttpFace(http.run), prepared: await prepare(http) },
    { name: 'cli', runtime: cli, face: createCliFace(cli.run), prepared: await prepare(cli) },
    { name: 'mcp', runtime: mcp, face: await createMcpFace(mcp.run), prepared: await prepare(mcp) },
  ]
})

afterAll(async () => {
  for (const { face, runtime } of sides) {
    await face.close()
    await runtime.close()
  }
})

describe.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s',
  (name, operation) => {
    const own = cases[name] ?? []

    test.each(own.map((parityCase, index) => [index + 1, parityCase.expected, parityCase] as const))(
      'case %i gives the same through HTTP, CLI and MCP: %s',
      async (_index, expected, parityCase) => {
        const outcomes = []
        // In lockstep, so that the three databases stay equal, ids included.
        for (const side of sides) {
          outcomes.push(await side.face.call(operation, await inputFor(parityCase, side)))
        }
        const [first, ...others] = outcomes
        expect(first?.ok === true ? 'ok' : first?.code).toBe(expected)
        for (const other of others) expect(timeless(other)).toEqual(timeless(first))
      },
    )

    test('has a case for its success and for every failure it can end with', () => {
      const shown = new Set([...own.map(({ expected }) => expected), ...(shownElsewhere[name] ?? [])])
      const possible = [
        'ok',
        ...Object.keys(operation.errors),
        ...(fieldNames(operation).length > 0 ? ['INVALID_INPUT'] : []),
      ]
      expect([...shown].sort()).toEqual(possible.sort())
    })
  },
)

/** The outcome without the milliseconds it took, in which no two calls are equal. */
const timeless = (outcome: unknown): unknown => {
  if (Array.isArray(outcome)) return outcome.map(timeless)
  if (
    outcome === null ||
    typeof outcome !== 'object' ||
    !(Object.getPrototypeOf(outcome) === Object.prototype)
  )
    return outcome
  return Object.fromEntries(
    Object.entries(outcome).map(([key, value]) => [key, key === 'ms' ? 'some' : timeless(value)]),
  )
}

const operationNamed = (name: string): AnyOperation => {
  const found = operations.find((operation) => operation.name === name)
  if (found === undefined) throw new Error(`there is no operation ${name}`)
  return found
}

const inputFor = async ({ before, from, input }: ParityCase, { runtime, prepared }: Side): Promise<Input> => {
  let last: Record<string, unknown> = {}
  for (const [name, given] of before?.(prepared) ?? []) {
    last = await runtime.call(operationNamed(name), withRealFiles(given))
  }
  return from?.(last, prepared) ?? input(prepared)
}

const withRealFiles = (input: Input): Input => {
  const files = input.files as readonly NamedFile[] | undefined
  if (files === undefined) return input
  return { ...input, files: files.map(({ fileName, content }) => new File([content as BlobPart], fileName)) }
}

const prepare = async ({ call }: TestRuntime): Promise<Prepared> => {
  const imported = await call(operationNamed('import.run'), withRealFiles({ files: [CONNECTIONS] }))
  const { people } = await call(operationNamed('people.list'))
  const network = await call(operationNamed('network.add'), { kind: 'career', purpose: 'Find my next role' })
  const objective = await call(operationNamed('objective.add'), {
    network: network.networkId,
    statement: 'Sign one advisory agreement',
    due: '2027-06-30',
  })
  return {
    person: people[0].personId,
    network: network.networkId,
    objective: objective.objectiveId,
    importId: imported.importId,
  }
}
