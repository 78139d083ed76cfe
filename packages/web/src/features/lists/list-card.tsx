import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Chip } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import { holds, type TieList, whose } from './list-words.ts'
import classes from './lists-page.module.css'
import { useRemoveList } from './use-remove-list.ts'

/** One list: whose it is, what it holds, and what its owner and the user see of each other. */
export const ListCard = ({ list }: { readonly list: TieList }) => {
  const remove = useRemoveList()
  const { name, owner, isColleague, importedAt } = list
  return (
    <li className={classes.card}>
      <div className={classes.head}>
        <div className={classes.names}>
          <h3 className={classes.name}>
            <bdi dir="auto">{name}</bdi>
          </h3>
          <p className={classes.facts}>
            {owner === null || owner.name === null ? (
              whose(list)
            ) : (
              <Link to="/people/$personId" params={{ personId: owner.personId }}>
                <bdi dir="auto">{whose(list)}</bdi>
              </Link>
            )}
            , taken in on {shortDate(importedAt.slice(0, 10))}
          </p>
        </div>
        <Button
          variant="subtle"
          size="compact-sm"
          loading={remove.isPending}
          onClick={() => remove.mutate(list)}
          aria-label={`Remove the list ${name}`}
        >
          Remove
        </Button>
      </div>
      <p className={classes.words}>{holds(list)}.</p>
      {isColleague && (
        <p className={classes.shared}>
          <Chip tone="accent">Pooled</Chip> Ways to people may begin with them. You see whom they know and how
          well, nothing more; they see nothing of you unless you share your list.
        </p>
      )}
    </li>
  )
}
