import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { InferRouterInputs, InferRouterOutputs, RouterClient } from '@orpc/server'
import { createTanstackQueryUtils } from '@orpc/tanstack-query'
import type { Router } from '@rapport/operations'

/** A call that is to be watched or stopped carries an id of its own. */
export interface CallContext {
  readonly callId?: string
}

const link = new RPCLink<CallContext>({
  url: () => `${window.location.origin}/rpc`,
  headers: ({ context }): Record<string, string> =>
    context.callId === undefined ? {} : { 'rapport-call': context.callId },
})

/** Every operation of the registry, typed from it. */
export const client: RouterClient<Router, CallContext> = createORPCClient(link)

/** The same as query and mutation options for TanStack Query. */
export const api = createTanstackQueryUtils(client)

export type Inputs = InferRouterInputs<Router>
export type Outputs = InferRouterOutputs<Router>
export type Workspace = Outputs['workspace']['show']
export type PersonRow = Outputs['people']['list']['people'][number]
export type PeopleList = Outputs['people']['list']
export type PersonDetail = Outputs['people']['show']
export type TimelineEntry = PersonDetail['timeline'][number]
export type Plan = Outputs['plan']['week']
export type PlanItem = Plan['items'][number]
export type PlanNotice = NonNullable<Plan['notice']>
export type Network = Outputs['network']['list']['networks'][number]
export type Strategy = Outputs['strategy']['show']
export type Objective = Outputs['objective']['list']['objectives'][number]
export type Need = Objective['needs'][number]
export type ImportReport = Outputs['import']['run']
export type ImportDetail = Outputs['import']['show']
export type ImportUndone = Outputs['import']['undo']
