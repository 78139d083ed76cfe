/** How text stands out; every function returns its text unchanged where colour is not wanted. */
export interface Style {
  readonly bold: (text: string) => string
  readonly quiet: (text: string) => string
  readonly ember: (text: string) => string
  readonly warm: (text: string) => string
  readonly cool: (text: string) => string
  readonly bad: (text: string) => string
}

const sgr = (open: string, close: string) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`
const as = (text: string) => text

export const createStyle = (isColourful: boolean): Style =>
  isColourful
    ? {
        bold: sgr('1', '22'),
        quiet: sgr('2', '22'),
        ember: sgr('38;5;208', '39'),
        warm: sgr('38;5;215', '39'),
        cool: sgr('38;5;109', '39'),
        bad: sgr('31', '39'),
      }
    : { bold: as, quiet: as, ember: as, warm: as, cool: as, bad: as }
