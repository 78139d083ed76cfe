import { Button, CopyButton } from '@mantine/core'
import classes from './opener.module.css'
import type { Tie } from './tie.ts'

/** A draft to begin with: nothing is sent from here. */
export const Opener = ({ name, opener }: { readonly name: string; readonly opener: Tie['opener'] }) => (
  <figure className={classes.opener}>
    <blockquote className={classes.text} dir="auto">
      {opener.text}
    </blockquote>
    <figcaption className={classes.foot}>
      <span>A draft to begin with, made of what is on record. Make it yours.</span>
      <CopyButton value={opener.text}>
        {({ copied, copy }) => (
          <Button
            variant="light"
            size="compact-sm"
            onClick={copy}
            aria-label={`Copy the draft for ${name}`}
            data-keeps-focus
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </figcaption>
  </figure>
)
