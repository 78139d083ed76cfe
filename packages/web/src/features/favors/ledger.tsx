import { ActionIcon, Button, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, type Outputs } from '../../api/index.ts'
import { Chip, Foreign, Section } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import { FAVOR_DIRECTION_WORDS } from '../../words/favor.ts'
import { favorLine, SOURCE_WORDS } from './favor-line.ts'
import classes from './ledger.module.css'
import { useTakeBack } from './use-take-back.ts'

type Favor = Outputs['favor']['list']['favors'][number]
type Direction = Favor['direction']

/** Entries shown at first, and with every step more. */
const STEP = 30

/** Everything that went back and forth, newest first. */
export const Ledger = () => {
  const [shown, setShown] = useState(STEP)
  const [direction, setDirection] = useState<Direction | null>(null)
  const list = useQuery({
    ...api.favor.list.queryOptions({ input: { limit: shown, ...(direction === null ? {} : { direction }) } }),
    placeholderData: keepPreviousData,
  })
  if (list.data === undefined || (list.data.total === 0 && direction === null)) return null
  const { favors, total } = list.data
  return (
    <Section
      title="Ledger"
      aside={
        <Select
          aria-label="Which entries"
          placeholder="All of it"
          size="xs"
          clearable
          clearButtonProps={{ 'aria-label': 'All entries' }}
          data={(Object.keys(FAVOR_DIRECTION_WORDS) as Direction[]).map((value) => ({
            value,
            label: FAVOR_DIRECTION_WORDS[value],
          }))}
          value={direction}
          onChange={(value) => setDirection(value as Direction | null)}
        />
      }
    >
      <ul className={classes.list}>
        {favors.map((favor) => (
          <Entry key={favor.entryId} favor={favor} />
        ))}
      </ul>
      {favors.length === 0 && <p className={classes.none}>Nothing of this sort is on record.</p>}
      {favors.length < total && (
        <Button variant="default" className={classes.more ?? ''} onClick={() => setShown(shown + STEP)}>
          Show more of {total}
        </Button>
      )}
    </Section>
  )
}

const Entry = ({ favor }: { readonly favor: Favor }) => {
  const takeBack = useTakeBack()
  const { madeOn, personId, person, text, source, isOwn, answer, direction } = favor
  const isAsk = direction === 'asked' || direction === 'asked-of-me'
  return (
    <li className={classes.entry}>
      <span className={classes.date}>{madeOn === null ? '' : shortDate(madeOn)}</span>
      <div className={classes.body}>
        <p className={classes.what}>
          <Link to="/people/$personId" params={{ personId }} className={classes.name}>
            <Foreign>{person}</Foreign>
          </Link>{' '}
          <span>{favorLine(favor)}</span>
          {isAsk && <Chip>{answer === null ? 'open' : answer === 'granted' ? 'yes' : 'no'}</Chip>}
          {source !== 'favor' && <Chip>{SOURCE_WORDS[source]}</Chip>}
        </p>
        {text !== '' && (
          <p className={classes.text} dir="auto">
            {text}
          </p>
        )}
      </div>
      {isOwn && (
        <ActionIcon
          variant="subtle"
          aria-label={`Take back: ${person}, ${text}`}
          onClick={() => takeBack(favor)}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </li>
  )
}
