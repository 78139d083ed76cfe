import { Button, PasswordInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import classes from './source-form.module.css'

/** The server did not take what was kept, or nothing was: another password, kept once it proves right. */
export const TryPassword = ({
  name,
  onTry,
}: {
  readonly name: string
  readonly onTry: (password: string) => void
}) => {
  const [password, setPassword] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (password !== '') onTry(password)
  }
  return (
    <form className={classes.inline} onSubmit={submit}>
      <PasswordInput
        aria-label={`Password of ${name}`}
        placeholder="The password as it is now"
        autoComplete="off"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={password === ''}>
        Try it
      </Button>
    </form>
  )
}
