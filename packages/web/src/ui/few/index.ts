export { ChooseDialogs, LetGoDialog } from './few-dialogs.tsx'
export { useFew } from './use-few.ts'
