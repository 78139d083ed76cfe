export const VIEWS = ['members', 'suggestions', 'coverage'] as const
export type View = (typeof VIEWS)[number]

/** The part of a network's page that an address names; without one the data decides. */
export const readNetworkSearch = (search: Readonly<Record<string, unknown>>): { readonly show?: View } => {
  const show = VIEWS.find((known) => known === search.show)
  return show === undefined ? {} : { show }
}
