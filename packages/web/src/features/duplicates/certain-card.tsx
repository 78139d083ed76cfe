import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { counted } from '../../words/minutes.ts'
import classes from './certain-card.module.css'
import { keyOf, type Pair } from './pair.ts'

interface CertainCardProps {
  readonly pairs: readonly Pair[]
  readonly onDone: () => void
}

/** Pairs beyond doubt that no import has come to merge yet, since they were entered or edited by hand. */
export const CertainCard = ({ pairs, onDone }: CertainCardProps) => {
  const tidy = useMutation(
    api.people.tidy.mutationOptions({
      onError: notifyFailure,
      onSuccess: ({ merged }) => {
        notifyDone(`${counted(merged, 'pair', 'pairs')} merged. Each is listed below, with its way back.`)
        onDone()
      },
    }),
  )
  return (
    <section className={classes.card} aria-label="Beyond doubt">
      <div>
        <p>
          <strong>{counted(pairs.length, 'pair is', 'pairs are')} one person beyond doubt.</strong> The next
          import merges them; you can now.
        </p>
        <details className={classes.who}>
          <summary>Who?</summary>
          <ul>
            {pairs.map((pair) => (
              <li key={keyOf(pair)}>
                <bdi dir="auto">{pair.people[0].name}</bdi> and <bdi dir="auto">{pair.people[1].name}</bdi>:{' '}
                {pair.evidence
                  .filter(({ weight }) => weight > 0)
                  .map(({ text }) => text)
                  .join('; ')}
              </li>
            ))}
          </ul>
        </details>
      </div>
      <Button loading={tidy.isPending} onClick={() => tidy.mutate({})}>
        Merge {pairs.length === 1 ? 'them' : 'all of them'}
      </Button>
    </section>
  )
}
