import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import type { DraftNetwork } from './conversation.ts'

/** Keeps all networks that were thought over; one undo takes them all back. */
export const useAccept = (onDone: () => void) => {
  const [error, setError] = useState<unknown>(null)
  const [isAccepting, setAccepting] = useState(false)
  const add = useMutation(api.network.add.mutationOptions())
  const remove = useMutation(api.network.remove.mutationOptions({ onError: notifyFailure }))

  const takeBack = async (networkIds: readonly string[]): Promise<void> => {
    for (const networkId of networkIds) await remove.mutateAsync({ networkId })
  }

  const accept = async (drafts: readonly DraftNetwork[]): Promise<void> => {
    const kept: string[] = []
    setError(null)
    setAccepting(true)
    try {
      for (const { kind, name, purpose, own } of drafts) {
        const { networkId } = await add.mutateAsync({ kind, name, purpose: purpose.trim(), ...own })
        kept.push(networkId)
      }
      notifyDone(
        kept.length === 1 ? 'Your network is kept.' : 'Your networks are kept.',
        () => void takeBack(kept).catch(notifyFailure),
      )
      onDone()
    } catch (failure) {
      // All or none: half a strategy would be taken for the whole one.
      await takeBack(kept).catch(notifyFailure)
      setError(failure)
    } finally {
      setAccepting(false)
    }
  }
  return { accept: (drafts: readonly DraftNetwork[]): void => void accept(drafts), isAccepting, error }
}
