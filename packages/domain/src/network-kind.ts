/** The five kinds of network a professional keeps, each for one purpose. */
export const NETWORK_KINDS = ['social', 'career', 'operational', 'strategic', 'brand'] as const
export type NetworkKind = (typeof NETWORK_KINDS)[number]

/** What a network is called when its owner gives it no name. */
export const NETWORK_NAMES: Readonly<Record<NetworkKind, string>> = {
  social: 'Friends and family',
  career: 'Career and business',
  operational: 'Day-to-day work',
  strategic: 'Perspective',
  brand: 'Reach',
}
