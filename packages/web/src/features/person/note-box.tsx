import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import classes from './note-box.module.css'

/** A line to remember somebody by; kept in the session until it is saved. */
export const NoteBox = ({ personId, name }: { readonly personId: string; readonly name: string }) => {
  const key = `rapport.note-draft.${personId}`
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '')
  const add = useMutation(api.note.add.mutationOptions({ onError: notifyFailure }))
  const remove = useMutation(api.note.remove.mutationOptions({ onError: notifyFailure }))
  const change = (value: string) => {
    setText(value)
    sessionStorage.setItem(key, value)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = text.trim()
    if (said === '' || add.isPending) return
    add.mutate(
      { personId, text: said },
      {
        onSuccess: ({ noteId }) => {
          change('')
          notifyDone(`Note on ${name} kept.`, () => {
            remove.mutate({ noteId })
            change(said)
          })
        },
      },
    )
  }
  return (
    <form className={classes.box} onSubmit={submit}>
      <Textarea
        aria-label="A note"
        placeholder="A note: something to remember them by"
        autosize
        minRows={1}
        maxRows={8}
        maxLength={10_000}
        dir="auto"
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
        }}
      />
      <Button type="submit" variant="light" disabled={text.trim() === ''} loading={add.isPending}>
        Keep the note
      </Button>
    </form>
  )
}
