import { type OperationFailure, type Run, registry } from '@rapport/operations'
import { CARDS_AT_ONCE } from './limits.ts'

export type CardVersion = '3.0' | '4.0'

export interface ListedCard {
  readonly href: string
  readonly uid: string
  readonly etag: string
}

export interface ReadCard extends ListedCard {
  readonly vcard: string
}

export interface CardList {
  readonly syncToken: string
  readonly cards: readonly ListedCard[]
  readonly removed: readonly string[]
}

/** An expected failure on its way to `handleFailure`. */
export class CallFailed extends Error {
  readonly failure: OperationFailure

  constructor(failure: OperationFailure) {
    super(failure.message)
    this.failure = failure
  }
}

/** The operations that the address book consists of, with their failures thrown: they end a request from any depth. */
export const createCalls = (run: Run) => {
  const call = async (operation: Parameters<Run>[0], input: object): Promise<unknown> => {
    const result = await run(operation, input)
    if (!result.ok) throw new CallFailed(result.failure)
    return result.value
  }
  const read = async (hrefs: readonly string[], version: CardVersion): Promise<readonly ReadCard[]> => {
    const { cards } = (await call(registry.card.read, { hrefs, version })) as {
      readonly cards: readonly ReadCard[]
    }
    return cards
  }

  return {
    list: async (since?: string) =>
      (await call(registry.card.list, since === undefined ? {} : { since })) as CardList,

    readOne: async (href: string, version: CardVersion) => (await read([href], version))[0] ?? null,

    /** In the order asked for, null for what is not there; made a few at a time. */
    readMany: async function* (hrefs: readonly string[], version: CardVersion) {
      for (let from = 0; from < hrefs.length; from += CARDS_AT_ONCE) {
        const some = hrefs.slice(from, from + CARDS_AT_ONCE)
        const found = new Map((await read(some, version)).map((card) => [card.href, card]))
        yield some.map((href) => ({ href, card: found.get(href) ?? null }))
      }
    },

    write: async (input: {
      readonly href: string
      readonly vcard: string
      readonly ifMatch?: string
      readonly isNew?: boolean
    }) => (await call(registry.card.write, input)) as { readonly isNew: boolean },

    remove: (href: string, ifMatch: string | undefined) =>
      call(registry.card.remove, { href, ...(ifMatch === undefined ? {} : { ifMatch }) }),

    calendar: async () => (await call(registry.feed.calendar, {})) as { readonly content: string },
  }
}

export type Calls = ReturnType<typeof createCalls>
