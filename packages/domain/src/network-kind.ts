/** The five kinds of network a professional keeps, each for one purpose. */
export const NETWORK_KINDS = ['social', 'career', 'operational', 'strategic', 'brand'] as const
export type NetworkKind = (typeof NETWORK_KINDS)[number]
