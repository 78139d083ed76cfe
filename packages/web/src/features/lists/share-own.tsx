import { Button, Checkbox } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { client } from '../../api/index.ts'
import { notifyFailure, Section, saveFile } from '../../ui/index.ts'
import { count, counted } from '../../words/minutes.ts'
import classes from './lists-page.module.css'

/** Writes one's own list for a colleague, and says before it what will be in it and what will not. */
export const ShareOwn = () => {
  const [withSocial, setWithSocial] = useState(false)
  const [withResting, setWithResting] = useState(false)
  const share = useMutation({
    mutationFn: () => client.graph.share({ withSocial, withResting }),
    onSuccess: saveFile,
    onError: notifyFailure,
  })
  return (
    <Section title="Share whom you know">
      <div className={classes.card}>
        <p className={classes.words}>
          A file for a colleague to take in: name, e-mail, title, organization, and how likely you can pass on
          a word. No messages, notes or favors are in it. Nothing is sent; you hand it over yourself.
        </p>
        <Checkbox
          label="With family, friends and my social networks"
          checked={withSocial}
          onChange={(event) => setWithSocial(event.currentTarget.checked)}
        />
        <Checkbox
          label="With people I let rest"
          checked={withResting}
          onChange={(event) => setWithResting(event.currentTarget.checked)}
        />
        <div className={classes.actions}>
          <Button variant="default" loading={share.isPending} onClick={() => share.mutate()}>
            Save my list
          </Button>
          <span className={classes.facts} aria-live="polite">
            {share.isSuccess && saved(share.data)}
          </span>
        </div>
      </div>
    </Section>
  )
}

const saved = ({
  people,
  leftOut,
}: {
  readonly people: number
  readonly leftOut: { readonly social: number; readonly resting: number }
}): string => {
  const left = leftOut.social + leftOut.resting
  return `Saved with ${counted(people, 'person', 'people')}${left === 0 ? '' : `; ${count(left)} left out`}.`
}
