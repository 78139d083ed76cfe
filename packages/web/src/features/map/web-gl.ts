/** Whether this browser can draw the picture; asked once. */
export const canDraw = (): boolean => {
  known ??= document.createElement('canvas').getContext('webgl2') !== null
  return known
}
let known: boolean | null = null
