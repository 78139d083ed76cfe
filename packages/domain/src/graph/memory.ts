/**
 * Arrays of a graph: of the thread that builds it, or, where they are shared, of every thread that is handed them. Whoever
 * shares them sees to it that nobody writes while another reads.
 */
export interface GraphMemory {
  readonly int32: (length: number) => Int32Array
  readonly uint16: (length: number) => Uint16Array
  readonly float64: (length: number) => Float64Array
}

export const ownMemory: GraphMemory = {
  int32: (length) => new Int32Array(length),
  uint16: (length) => new Uint16Array(length),
  float64: (length) => new Float64Array(length),
}

export const sharedMemory: GraphMemory = {
  int32: (length) => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT)),
  uint16: (length) => new Uint16Array(new SharedArrayBuffer(length * Uint16Array.BYTES_PER_ELEMENT)),
  float64: (length) => new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT)),
}

/** Memory of the kind that an array lies in. */
export const memoryOf = ({ buffer }: Int32Array): GraphMemory =>
  buffer instanceof SharedArrayBuffer ? sharedMemory : ownMemory
