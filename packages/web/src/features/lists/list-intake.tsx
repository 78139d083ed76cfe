import { Button, Checkbox, Progress, TextInput } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconShare3 } from '@tabler/icons-react'
import { useState } from 'react'
import { shareOf } from '../../api/index.ts'
import { type CapturePerson, FailureNotice, Foreign } from '../../ui/index.ts'
import { PersonPicker } from '../../ui/person-picker.tsx'
import { ImportReport } from './import-report.tsx'
import classes from './list-intake.module.css'
import { useTakeIn } from './use-take-in.ts'

/** As the server takes them, in bytes. */
const LARGEST = 512 * 1024 * 1024
const ENDING = /\.[a-z0-9]{1,5}$/i

/** Takes a list: the file, then whose it is, then how far it has come, then what became of its rows. */
export const ListIntake = () => {
  const { taking, start, stop, clear } = useTakeIn()
  const [files, setFiles] = useState<readonly File[]>([])
  const [refused, setRefused] = useState(false)
  if (taking.phase === 'running') {
    const share = shareOf(taking.progress)
    return (
      <div className={classes.box}>
        <div className={classes.head}>
          <p aria-live="polite">
            {taking.isStopping ? 'Stopping …' : (taking.progress?.phase ?? 'Reading the list')}
          </p>
          <Button variant="default" disabled={taking.isStopping} onClick={stop}>
            Stop
          </Button>
        </div>
        <Progress
          value={share === null ? 100 : share * 100}
          animated={share === null}
          color="var(--accent)"
          size="lg"
          radius="xl"
          aria-label="Taking in the list"
        />
      </div>
    )
  }
  if (taking.phase === 'done') {
    return (
      <ImportReport
        report={taking.report}
        onClose={() => {
          setFiles([])
          clear()
        }}
      />
    )
  }
  if (files.length > 0) {
    return (
      <>
        {taking.phase === 'failed' && <FailureNotice failure={taking.failure} />}
        <WhoseList
          files={files}
          onTake={(whose) => void start({ files, ...whose })}
          onLeave={() => {
            setFiles([])
            clear()
          }}
        />
      </>
    )
  }
  return (
    <Dropzone
      // The server looks into the file and says in words what is wrong; a name or type proves nothing.
      onDrop={(dropped: readonly File[]) => {
        setRefused(false)
        setFiles(dropped)
      }}
      maxSize={LARGEST}
      onReject={() => setRefused(true)}
      className={classes.drop ?? ''}
      aria-label="Choose a list to take in"
      inputProps={{ 'aria-label': 'List to take in' }}
    >
      <div className={classes.inner}>
        <IconShare3 size={36} stroke={1.3} aria-hidden />
        <p className={classes.title}>Drop in a list of who knows whom</p>
        <p className={classes.hint}>
          A table with two names a row, and how well they know each other from 0 to 1 if it says so. Or the
          contacts that somebody shared with you.
        </p>
        {refused && (
          <p className={classes.refused} role="alert">
            That file is larger than 512 MB. Divide it, or take it in at the shell with rapport graph import.
          </p>
        )}
      </div>
    </Dropzone>
  )
}

interface Whose {
  readonly name: string
  readonly owner: string | null
  readonly colleague: boolean
}

const WhoseList = ({
  files,
  onTake,
  onLeave,
}: {
  readonly files: readonly File[]
  readonly onTake: (whose: Whose) => void
  readonly onLeave: () => void
}) => {
  const [name, setName] = useState(files[0]?.name.replace(ENDING, '') ?? '')
  const [owner, setOwner] = useState<CapturePerson | null>(null)
  const [colleague, setColleague] = useState(false)
  return (
    <form
      className={classes.box}
      onSubmit={(event) => {
        event.preventDefault()
        onTake({ name: name.trim(), owner: owner?.personId ?? null, colleague: colleague && owner !== null })
      }}
    >
      <p>
        <Foreign>{files.map((file) => file.name).join(', ')}</Foreign>
      </p>
      <TextInput
        label="What is this list called?"
        description="A list of the same name and owner takes the place of the one before."
        value={name}
        maxLength={300}
        required
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PersonPicker
        label="Whose is it?"
        description="The person who gave it to you. Leave it empty for a community’s."
        value={owner}
        onChange={setOwner}
      />
      <Checkbox
        label="We pool our networks: ways to people may begin with them too"
        description="For a colleague or partner. You see that they know somebody and how well; of their messages and notes nothing is in such a list."
        checked={colleague && owner !== null}
        disabled={owner === null}
        onChange={(event) => setColleague(event.currentTarget.checked)}
      />
      <div className={classes.actions}>
        <Button type="submit" disabled={name.trim() === ''}>
          Take it in
        </Button>
        <Button variant="default" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  )
}
