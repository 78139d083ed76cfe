export { AskDialog, type AskFor } from './ask-dialog.tsx'
export { CopyText } from './copy-text.tsx'
export { Ways } from './ways.tsx'
