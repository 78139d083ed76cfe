import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type PersonDetail } from '../../api/index.ts'
import { notifyDone, notifyFailure, Section } from '../../ui/index.ts'
import { bookName } from '../../words/books.ts'
import { shortDate } from '../../words/dates.ts'
import classes from './sources.module.css'

type Card = PersonDetail['cards'][number]

/** The cards that this person is made of, each with its source, and the way back where they were put together. */
export const Sources = ({ detail }: { readonly detail: PersonDetail }) => (
  <Section title="Where this comes from">
    <ul className={classes.cards}>
      {detail.cards.map((card) => (
        <SourceCard key={card.personId} card={card} personId={detail.person.personId} />
      ))}
    </ul>
  </Section>
)

const SourceCard = ({ card, personId }: { readonly card: Card; readonly personId: string }) => {
  const again = useMutation(api.people.merge.mutationOptions({ onError: notifyFailure }))
  const unmerge = useMutation(api.people.unmerge.mutationOptions({ onError: notifyFailure }))
  const part = (mergeId: string) =>
    unmerge.mutate(
      { mergeId },
      {
        onSuccess: () =>
          notifyDone(`${card.name || 'They'} stands alone again, and will not be merged by itself.`, () =>
            again.mutate({ personId, otherId: card.personId }),
          ),
      },
    )
  const role = [card.title, card.organization].filter(Boolean).join(' · ')
  const newest = card.imports.at(-1)
  return (
    <li className={classes.card}>
      <p className={classes.book}>{bookName(card.book)}</p>
      {card.name !== '' && (
        <p className={classes.text} dir="auto">
          {card.name}
        </p>
      )}
      {role !== '' && (
        <p className={classes.text} dir="auto">
          {role}
        </p>
      )}
      <p className={classes.quiet}>
        {card.asOf !== null && `As of ${shortDate(card.asOf)}`}
        {newest !== undefined && (
          <>
            {card.asOf !== null && ' · '}
            <Link to="/imports/$importId" params={{ importId: newest }}>
              the import
            </Link>
          </>
        )}
      </p>
      {card.mergeId !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.part ?? ''}
          loading={unmerge.isPending}
          onClick={() => card.mergeId !== null && part(card.mergeId)}
        >
          Not the same person
        </Button>
      )}
    </li>
  )
}
