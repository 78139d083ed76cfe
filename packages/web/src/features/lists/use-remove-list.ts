import { useMutation } from '@tanstack/react-query'
import { client } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import type { TieList } from './list-words.ts'

/** Removes a list; undo puts the same list back, tie by tie. */
export const useRemoveList = () => {
  const restore = useMutation({
    mutationFn: (file: File) => client.graph.restore({ file }),
    onError: notifyFailure,
  })
  return useMutation({
    mutationFn: async ({ listId }: TieList) => {
      const { content } = await client.graph.export({ listId })
      await client.graph.remove({ listId })
      return content
    },
    onSuccess: (content, { name }) =>
      notifyDone(`${name} is removed. Your people stay.`, () => restore.mutate(content)),
    onError: notifyFailure,
  })
}
