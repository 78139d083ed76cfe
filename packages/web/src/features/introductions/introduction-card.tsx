import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Foreign } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './introduction-card.module.css'
import { firstWord, type Introduction, moveWords, partOf, throughWords } from './introduction-words.ts'
import { LettersDialog } from './letters-dialog.tsx'
import { Stages } from './stages.tsx'
import { useIntroduction } from './use-introduction.ts'

/** One introduction: who, through whom, how far, and what to do next. */
export const IntroductionCard = ({ introduction }: { readonly introduction: Introduction }) => {
  const [hasLetters, setLetters] = useState(false)
  const { move, accept, tell, takeAway, takeBack, isBusy } = useIntroduction(introduction)
  const { person, personId, reason, next, moves, steps, organization, objective } = introduction
  const [first, ...others] = moves.filter((state) => state !== 'requested')
  const isOver = partOf(introduction) === 'over'
  return (
    <li
      className={classes.card}
      data-introduction={introduction.introductionId}
      data-over={isOver || undefined}
    >
      <div className={classes.who}>
        <h3 className={classes.name}>
          {personId === null ? (
            <Foreign>{person}</Foreign>
          ) : (
            <Link to="/people/$personId" params={{ personId }}>
              <Foreign>{person}</Foreign>
            </Link>
          )}
        </h3>
        <span className={classes.through} dir="auto">
          {throughWords(introduction)}
          {organization !== null && `, into ${organization}`}
        </span>
      </div>
      <Stages introduction={introduction} />
      <p className={classes.next}>{next.text}</p>
      <p className={classes.reason} dir="auto">
        {reason}
      </p>
      {objective !== null && (
        <p className={classes.reason} dir="auto">
          For “{objective}”
        </p>
      )}
      <div className={classes.tools}>
        {introduction.isToTell ? (
          <>
            <Button size="compact-md" onClick={() => setLetters(true)}>
              Write to them
            </Button>
            <Button size="compact-md" variant="default" onClick={tell} loading={isBusy}>
              I told them
            </Button>
          </>
        ) : (
          first !== undefined && (
            <Button size="compact-md" variant="default" onClick={() => move(first)} loading={isBusy}>
              {moveWords(first, introduction)}
            </Button>
          )
        )}
        {introduction.isOpen && introduction.acceptedOn === null && (
          <Button size="compact-md" variant="subtle" onClick={accept}>
            {personId === null ? 'They agree to meet' : `${firstWord(person)} agrees to meet`}
          </Button>
        )}
        <Menu position="bottom-end" withInitialFocusPlaceholder={false} portalProps={{ target: '#main' }}>
          <Menu.Target>
            <ActionIcon
              className={classes.more ?? ''}
              variant="subtle"
              size="lg"
              aria-label={`More about ${person}`}
            >
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {(introduction.isToTell && first !== undefined ? [first, ...others] : others).map((state) => (
              <Menu.Item key={state} onClick={() => move(state)}>
                {moveWords(state, introduction)}
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => setLetters(true)}>The letters</Menu.Item>
            {steps.length > 1 && <Menu.Item onClick={takeBack}>Take the last step back</Menu.Item>}
            <Menu.Divider />
            <Menu.Item onClick={takeAway}>Take it away altogether</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <span className={classes.asked}>Asked {shortDate(introduction.requestedOn)}</span>
      </div>
      {hasLetters && (
        <LettersDialog introduction={introduction} onTold={tell} onClose={() => setLetters(false)} />
      )}
    </li>
  )
}
