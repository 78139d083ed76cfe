import { Button, Modal, Select } from '@mantine/core'
import { INDUSTRIES, ORGANIZATION_SIZES } from '@rapport/domain'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/index.ts'
import { notifyDone, notifyFailure } from '../../ui/index.ts'
import { useReturnFocus } from '../../ui/use-return-focus.ts'
import classes from './edit-organization.module.css'
import type { Organization } from './organization-words.ts'

const SIZES = ORGANIZATION_SIZES.map((value) => ({ value, label: `${value} people` }))

/** What an organization does for a living and how large it is, where one knows better than its name tells. */
export const EditOrganization = ({
  organization,
  onClose,
}: {
  readonly organization: Organization
  readonly onClose: () => void
}) => {
  const { organizationId, name } = organization
  const before = {
    industry: organization.isIndustrySet ? organization.industry : null,
    size: organization.size,
  }
  const [draft, setDraft] = useState(before)
  useReturnFocus()
  const edit = useMutation(api.organization.edit.mutationOptions({ onError: notifyFailure }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    edit.mutate(
      { organizationId, ...draft },
      {
        onSuccess: () => {
          notifyDone(`${name} is changed.`, () => edit.mutate({ organizationId, ...before }))
          onClose()
        },
      },
    )
  }
  return (
    <Modal opened onClose={onClose} title={name} size="md" closeButtonProps={{ 'aria-label': 'Close' }}>
      <form className={classes.form} onSubmit={submit}>
        <Select
          label="What it does"
          {...(organization.industry === null || organization.isIndustrySet
            ? {}
            : { description: `Its name reads as ${organization.industry}` })}
          placeholder={organization.isIndustrySet ? '' : (organization.industry ?? 'Not known')}
          data={[...INDUSTRIES]}
          searchable
          // The list would cover the form that has just opened.
          openOnFocus={false}
          clearable
          clearButtonProps={{ 'aria-label': 'As its name tells' }}
          value={draft.industry}
          onChange={(value) =>
            setDraft({ ...draft, industry: INDUSTRIES.find((industry) => industry === value) ?? null })
          }
          data-autofocus
        />
        <Select
          label="How many work there"
          placeholder="Not known"
          data={SIZES}
          clearable
          clearButtonProps={{ 'aria-label': 'Not known' }}
          value={draft.size}
          onChange={(value) =>
            setDraft({ ...draft, size: ORGANIZATION_SIZES.find((size) => size === value) ?? null })
          }
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Leave it
          </Button>
          <Button type="submit" loading={edit.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  )
}
