import { Link } from '@tanstack/react-router'
import { Section } from '../../ui/index.ts'
import classes from './person-facts.module.css'
import { distinctRelations, type Relation, relationWords } from './relation-words.ts'

/** Who stands how to this person, as address books say. */
export const Relations = ({ relations }: { readonly relations: readonly Relation[] }) => {
  if (relations.length === 0) return null
  return (
    <Section title="Around them">
      <dl className={classes.known}>
        {distinctRelations(relations).map((relation) => (
          <div key={`${relationWords(relation)} ${relation.personId} ${relation.name}`}>
            <dt dir="auto">{relationWords(relation)}</dt>
            <dd dir="auto">
              {relation.personId === null ? (
                relation.name
              ) : (
                <Link to="/people/$personId" params={{ personId: relation.personId }}>
                  {relation.name}
                </Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
