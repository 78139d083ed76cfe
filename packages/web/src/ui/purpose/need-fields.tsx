import { Button, NumberInput, Select, TextInput } from '@mantine/core'
import { INDUSTRIES, JOB_FUNCTIONS, LEVELS } from '@rapport/domain'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { LEVEL_WORDS } from '../../words/purpose.ts'
import type { NeedDraft } from './need-draft.ts'
import classes from './need-fields.module.css'

interface NeedFieldsProps {
  readonly draft: NeedDraft
  readonly onChange: (draft: NeedDraft) => void
}

/** A kind of person: how many, of which level and function and where; opened, also of which industry, place and topic. */
export const NeedFields = ({ draft, onChange }: NeedFieldsProps) => {
  const [isNarrowed, setNarrowed] = useState(
    draft.industry !== null || draft.place !== '' || draft.topic !== '',
  )
  return (
    <div className={classes.fields}>
      <NumberInput
        label="How many"
        min={1}
        max={500}
        value={draft.count}
        onChange={(value) =>
          onChange({ ...draft, count: typeof value === 'number' && value >= 1 ? value : 1 })
        }
      />
      <Select
        label="At least"
        placeholder="Any level"
        clearable
        clearButtonProps={{ 'aria-label': 'Any level' }}
        data={LEVELS.map((level) => ({ value: level, label: LEVEL_WORDS[level] }))}
        value={draft.level}
        onChange={(value) => onChange({ ...draft, level: LEVELS.find((level) => level === value) ?? null })}
      />
      <Select
        label="Function"
        placeholder="Any function"
        clearable
        clearButtonProps={{ 'aria-label': 'Any function' }}
        searchable
        data={[...JOB_FUNCTIONS]}
        value={draft.function}
        onChange={(value) =>
          onChange({ ...draft, function: JOB_FUNCTIONS.find((each) => each === value) ?? null })
        }
      />
      <TextInput
        label="Organization"
        placeholder="Any organization"
        maxLength={300}
        dir="auto"
        value={draft.organization}
        onChange={(event) => onChange({ ...draft, organization: event.currentTarget.value })}
      />
      {isNarrowed ? (
        <Narrower draft={draft} onChange={onChange} />
      ) : (
        <Button
          className={classes.more}
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => setNarrowed(true)}
        >
          Industry, place or topic
        </Button>
      )}
    </div>
  )
}

const Narrower = ({ draft, onChange }: NeedFieldsProps) => (
  <div className={classes.narrower}>
    <Select
      label="Industry"
      placeholder="Any industry"
      clearable
      clearButtonProps={{ 'aria-label': 'Any industry' }}
      searchable
      data={[...INDUSTRIES]}
      value={draft.industry}
      onChange={(value) =>
        onChange({ ...draft, industry: INDUSTRIES.find((industry) => industry === value) ?? null })
      }
    />
    <TextInput
      label="Place"
      placeholder="Anywhere"
      maxLength={300}
      dir="auto"
      value={draft.place}
      onChange={(event) => onChange({ ...draft, place: event.currentTarget.value })}
    />
    <TextInput
      label="Topic"
      placeholder="What they know or work on"
      maxLength={300}
      dir="auto"
      value={draft.topic}
      onChange={(event) => onChange({ ...draft, topic: event.currentTarget.value })}
    />
  </div>
)
