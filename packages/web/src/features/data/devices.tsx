import { Button, CopyButton } from '@mantine/core'
import { Section } from '../../ui/index.ts'
import classes from './data-page.module.css'

/** How phones, address books and calendars come to the same people and the plan. */
export const Devices = () => {
  const { origin } = window.location
  return (
    <Section title="Phones, address books and calendars">
      <p className={classes.soft}>
        Any program that speaks CardDAV shows and edits the same people: what you change there is changed
        here, and the other way round. A calendar can subscribe to the plan; it only reads, and nobody is
        invited.
      </p>
      <dl className={classes.facts}>
        <dt>Address book (CardDAV)</dt>
        <dd>
          <Copyable text={`${origin}/dav/`} name="the address of the address book" />
        </dd>
        <dt>Calendar of the plan</dt>
        <dd>
          <Copyable text={`${origin}/dav/feed/plan.ics`} name="the address of the calendar" />
        </dd>
        <dt>User name</dt>
        <dd>whatever you like</dd>
        <dt>Password</dt>
        <dd>
          what this prints in Rapport's folder: <Copyable text="npx rapport token" name="the command" />
        </dd>
      </dl>
      <p className={`${classes.soft} ${classes.account}`}>
        Rapport listens on this machine only unless told otherwise, so programs here reach it at once. A phone
        needs a way in that encrypts, such as your own VPN or a proxy with TLS before it. Whoever has the key
        can read and change everything.
      </p>
    </Section>
  )
}

const Copyable = ({ text, name }: { readonly text: string; readonly name: string }) => (
  <span className={classes.address}>
    <code className={classes.code}>{text}</code>
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button variant="subtle" size="compact-sm" aria-label={`Copy ${name}`} onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      )}
    </CopyButton>
  </span>
)
