import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Plan } from '../../api/index.ts'
import { Foreign } from '../../ui/index.ts'
import { CHANNEL_WORDS } from '../../words/channel.ts'
import { dayName } from '../../words/dates.ts'
import { counted, inHours } from '../../words/minutes.ts'
import { useDone } from './use-done.ts'
import classes from './week-aside.module.css'

/** What was done this week, and whom the week leaves out and why. */
export const WeekAside = ({ plan }: { readonly plan: Plan }) => (
  <aside className={classes.aside} aria-label="Done and left out">
    <DoneThisWeek plan={plan} />
    <LeftOut plan={plan} />
  </aside>
)

const DoneThisWeek = ({ plan }: { readonly plan: Plan }) => {
  const { takeBack } = useDone()
  return (
    <section className={classes.part} aria-label="Done this week">
      <h2 className={classes.title}>Done this week</h2>
      {plan.done.length === 0 ? (
        <p className={classes.quiet}>What you have done shows here, and its minutes come off your hours.</p>
      ) : (
        <ul className={classes.list}>
          {plan.done.map((item) => (
            <li key={item.interactionId} className={classes.line}>
              <span className={classes.who}>
                <Link to="/people/$personId" params={{ personId: item.personId }} className={classes.name}>
                  <Foreign>{item.person}</Foreign>
                </Link>
                <span className={classes.quiet}>
                  {dayName(item.on)} · {CHANNEL_WORDS[item.channel]} · {inHours(item.minutes)}
                </span>
              </span>
              <ActionIcon
                variant="subtle"
                aria-label={`Take back: ${item.person}`}
                title="Take back"
                onClick={() => takeBack(item.interactionId)}
              >
                <IconArrowBackUp size={17} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const LeftOut = ({ plan }: { readonly plan: Plan }) => {
  if (plan.leftOut.length === 0) return null
  return (
    <section className={classes.part} aria-label="Not this week">
      <h2 className={classes.title}>Not this week</h2>
      <p className={classes.quiet}>
        Chosen from {counted(plan.candidates, 'person', 'people')} who fit. Next in line:
      </p>
      <ul className={classes.list}>
        {plan.leftOut.map((left) => (
          <li key={left.personId} className={classes.line}>
            <span className={classes.who}>
              <Link to="/people/$personId" params={{ personId: left.personId }} className={classes.name}>
                <Foreign>{left.person}</Foreign>
              </Link>
              <span className={classes.quiet}>{left.reason}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
