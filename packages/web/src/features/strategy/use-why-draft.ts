import { useDraft } from '../../ui/use-draft.ts'

/** The answer to the first question, which survives leaving and coming back until its networks are kept. */
export const useWhyDraft = (): readonly [string, (why: string) => void, () => void] => {
  const [why, setWhy] = useDraft('why', '')
  return [why, setWhy, () => setWhy('')]
}
