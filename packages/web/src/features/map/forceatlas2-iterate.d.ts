/** One step of ForceAtlas2 over its own matrices: ten numbers a node, three an edge. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  const iterate: (
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ) => void
  export default iterate
}
