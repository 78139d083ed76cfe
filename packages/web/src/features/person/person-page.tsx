import { Button } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { api } from '../../api/index.ts'
import { EmberMark, FailureNotice, Page, PersonPhoto, Role, useOpenCapture } from '../../ui/index.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import { Chosen } from './chosen.tsx'
import { EditPerson } from './edit-person.tsx'
import { Learned } from './learned.tsx'
import { MoreActions } from './more-actions.tsx'
import { NoteBox } from './note-box.tsx'
import { PersonFacts } from './person-facts.tsx'
import classes from './person-page.module.css'
import { Standing } from './standing.tsx'
import { Timeline } from './timeline.tsx'

/** Timeline entries asked for at once, the most the server gives. */
const FIRST_ENTRIES = 500

export const PersonPage = () => {
  const { personId } = useParams({ from: '/shell/people/$personId' })
  const openCapture = useOpenCapture()
  const workspace = useQuery(api.workspace.show.queryOptions({ input: {} }))
  const shown = useQuery(api.people.show.queryOptions({ input: { personId, limit: FIRST_ENTRIES } }))
  if (shown.error !== null) {
    return (
      <Page title="Person">
        <FailureNotice error={shown.error} onRetry={() => void shown.refetch()} />
      </Page>
    )
  }
  if (shown.data === undefined || workspace.data === undefined) return <Page title=" ">{null}</Page>

  const { person } = shown.data
  const today = workspace.data.today
  const ember = (size: number) => (
    <EmberMark heat={heatOf(person)} size={size} label={STATE_WORDS[person.state]} />
  )
  return (
    <Page
      title={person.name}
      tabTitle={person.name.slice(0, 60)}
      before={
        shown.data.hasPhoto ? (
          <span className={classes.photo}>
            <PersonPhoto personId={person.personId} name={person.name} hasPhoto size={76} />
            <span className={classes.warmth}>{ember(34)}</span>
          </span>
        ) : (
          ember(76)
        )
      }
      lead={<Role title={person.title} organization={person.organization} />}
      actions={
        <>
          <MoreActions key={`more ${person.personId}`} person={person} />
          <Chosen key={`chosen ${person.personId}`} detail={shown.data} />
          <EditPerson key={person.personId} detail={shown.data} />
          <Button
            leftSection={<IconMessagePlus size={17} aria-hidden />}
            onClick={() => openCapture({ personId: person.personId, name: person.name })}
          >
            Log a conversation
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <div className={classes.main}>
          <Standing detail={shown.data} today={today} />
          <Learned personId={person.personId} name={person.name} />
          <NoteBox key={`note ${person.personId}`} personId={person.personId} name={person.name} />
          <Timeline key={`timeline ${person.personId}`} detail={shown.data} />
        </div>
        <PersonFacts key={`facts ${person.personId}`} detail={shown.data} today={today} />
      </div>
    </Page>
  )
}
