export { CopyText } from './copy-text.tsx'
export { Ways } from './ways.tsx'
