import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots, IconMoon, IconZzz } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { EmberMark, Foreign, Role, useOpenCapture } from '../../ui/index.ts'
import { ReasonList, WhyButton } from '../../ui/reasons/index.ts'
import { timeAgo } from '../../words/dates.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import { Opener } from './opener.tsx'
import { ReadingMark } from './reading-mark.tsx'
import { likelyInWords, worthInWords } from './reading-words.ts'
import type { Tie } from './tie.ts'
import classes from './tie-row.module.css'
import type { useLetRest } from './use-let-rest.ts'

interface TieRowProps {
  readonly tie: Tie
  readonly today: string
  readonly letRest: ReturnType<typeof useLetRest>
}

/** Somebody one was close to once: both judgements, a reason to write now, and a draft to begin with. */
export const TieRow = ({ tie, today, letRest }: TieRowProps) => {
  const [isOpen, setOpen] = useState(false)
  const [hasDraft, setDraft] = useState(saysMoreThanHello(tie.opener))
  const openCapture = useOpenCapture()
  const { personId, name, likely, worth, occasion, serves, lastContactOn } = tie
  const [spur] = occasion.reasons
  return (
    <li className={classes.row}>
      <EmberMark heat={heatOf(tie)} size={32} label={STATE_WORDS[tie.state]} />
      <div className={classes.who}>
        <Link to="/people/$personId" params={{ personId }} className={classes.name}>
          <Foreign>{name}</Foreign>
        </Link>
        <Role title={tie.title} organization={tie.organization} />
        {lastContactOn !== null && (
          <span className={classes.last}>Last in touch {timeAgo(lastContactOn, today)}</span>
        )}
      </div>
      <div className={classes.marks}>
        <ReadingMark {...likelyInWords(likely.score)} />
        <ReadingMark {...worthInWords(worth.score)} />
      </div>
      <div className={classes.body}>
        {serves !== null && <p className={classes.serves}>Could be one of: {serves.need}</p>}
        {spur !== undefined && (
          <p className={classes.spur} dir="auto">
            {spur.text}
          </p>
        )}
        {hasDraft && <Opener name={name} opener={tie.opener} />}
        {isOpen && <Why tie={tie} />}
      </div>
      <div className={classes.tools}>
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => openCapture({ personId, name })}
          aria-label={`Log a word with ${name}`}
        >
          Log a word
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => setDraft(!hasDraft)}
          aria-expanded={hasDraft}
          aria-label={`How to begin with ${name}`}
        >
          How to begin
        </Button>
        <WhyButton about={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} size="compact-sm" />
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" size={30} aria-label={`Leave ${name} alone`}>
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconZzz size={17} aria-hidden />}
              onClick={() => letRest(tie, 'quarter')}
            >
              Not this quarter
            </Menu.Item>
            <Menu.Item
              leftSection={<IconMoon size={17} aria-hidden />}
              onClick={() => letRest(tie, 'until-woken')}
            >
              Let rest
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </li>
  )
}

/** A draft made of something of their own is worth reading at once; one that only says hello is there when wanted. */
const saysMoreThanHello = ({ facts }: Tie['opener']): boolean =>
  facts.some(({ kind, subject }) => kind !== 'last-word' || typeof subject === 'string')

/** Each judgement with its own reasons, and the facts they are made of. */
const Why = ({ tie: { likely, worth, occasion, channel } }: { readonly tie: Tie }) => (
  <div className={classes.why}>
    {[
      { title: `Likely to answer: ${likely.score} of 100`, reasons: likely.reasons },
      { title: `Worth reviving: ${worth.score} of 100`, reasons: worth.reasons },
      ...(occasion.reasons.length === 0
        ? []
        : [{ title: 'A reason to write now', reasons: occasion.reasons }]),
    ].map(({ title, reasons }) => (
      <section key={title} aria-label={title}>
        <h2 className={classes.title}>{title}</h2>
        <ReasonList reasons={reasons} isOpen atAGlance={reasons.length} />
      </section>
    ))}
    {channel !== null && <p className={classes.channel}>{channel.text}</p>}
  </div>
)
