import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { AddressList } from './address-list.tsx'
import { BirthdayFields } from './birthday-fields.tsx'
import { LabelledList } from './labelled-list.tsx'
import { type PersonDraft, type PersonField, TEXT_PARTS, type TextPart } from './person-draft.ts'
import classes from './person-form.module.css'

export const FIELD_WORDS: Readonly<Record<PersonField, string>> = {
  givenName: 'Given name',
  familyName: 'Family name',
  nickname: 'Nickname',
  title: 'Title',
  organization: 'Organization',
  emails: 'E-mail',
  phones: 'Number',
  birthday: 'Birthday',
  addresses: 'Places',
}

interface PersonFieldsProps {
  readonly draft: PersonDraft
  readonly onChange: (draft: PersonDraft) => void
  /** What stands below a field, such as the way back to what was imported. */
  readonly below?: (field: PersonField) => ReactNode
  readonly isRequired?: (part: TextPart) => boolean
}

/** Everything one may say about a person by hand. */
export const PersonFields = ({ draft, onChange, below, isRequired }: PersonFieldsProps) => (
  <div className={classes.fields}>
    <div className={classes.texts}>
      {TEXT_PARTS.map((part) => (
        <div key={part}>
          <TextInput
            label={FIELD_WORDS[part]}
            dir="auto"
            maxLength={300}
            required={isRequired?.(part) ?? false}
            withAsterisk={false}
            value={draft[part]}
            onChange={(event) => onChange({ ...draft, [part]: event.currentTarget.value })}
          />
          {below?.(part)}
        </div>
      ))}
    </div>
    <LabelledList
      title="E-mail"
      one="address"
      type="email"
      rows={draft.emails}
      onChange={(emails) => onChange({ ...draft, emails })}
    />
    {below?.('emails')}
    <LabelledList
      title="Number"
      one="number"
      type="tel"
      rows={draft.phones}
      onChange={(phones) => onChange({ ...draft, phones })}
    />
    {below?.('phones')}
    <BirthdayFields birthday={draft.birthday} onChange={(birthday) => onChange({ ...draft, birthday })} />
    {below?.('birthday')}
    <AddressList rows={draft.addresses} onChange={(addresses) => onChange({ ...draft, addresses })} />
    {below?.('addresses')}
  </div>
)
