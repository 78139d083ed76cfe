import {
  IconBrandLinkedin,
  IconMail,
  IconMapPin,
  IconPhone,
  type IconProps,
  IconWorld,
} from '@tabler/icons-react'
import type { ComponentType, ReactNode } from 'react'
import type { PersonDetail } from '../../api/index.ts'
import { Section } from '../../ui/index.ts'
import { dialAddress, placeLines, webAddress } from './contact-address.ts'
import classes from './person-facts.module.css'

/** How to reach somebody: addresses, numbers, places and pages, each with what it is for. */
export const Reach = ({ detail }: { readonly detail: PersonDetail }) => {
  const { contact, person } = detail
  const isSilent =
    person.profileUrl === null &&
    [contact.emails, contact.phones, contact.addresses, contact.urls].every((list) => list.length === 0)
  return (
    <Section title="How to reach them">
      <ul className={classes.lines}>
        {contact.emails.map(({ value, label }) => (
          <Way key={value} icon={IconMail} label={label}>
            <a href={`mailto:${encodeURIComponent(value)}`}>{value}</a>
          </Way>
        ))}
        {contact.phones.map(({ value, label }) => (
          <Way key={value} icon={IconPhone} label={label}>
            <MaybeLink address={dialAddress(value)}>{value}</MaybeLink>
          </Way>
        ))}
        {contact.addresses.map((address) => (
          <Way key={placeLines(address).join('|')} icon={IconMapPin} label={address.label}>
            {placeLines(address).map((line) => (
              <bdi key={line} className={classes.line} dir="auto">
                {line}
              </bdi>
            ))}
          </Way>
        ))}
        {contact.urls.map(({ value, label }) => (
          <Way key={value} icon={IconWorld} label={label}>
            <MaybeLink address={webAddress(value)} isOutside>
              {value.replace(/^https?:\/\//i, '')}
            </MaybeLink>
          </Way>
        ))}
        {person.profileUrl !== null && (
          <Way icon={IconBrandLinkedin} label={null}>
            <MaybeLink address={person.profileUrl} isOutside>
              LinkedIn profile
            </MaybeLink>
          </Way>
        )}
      </ul>
      {isSilent && <p className={classes.quiet}>No address on record.</p>}
    </Section>
  )
}

interface WayProps {
  readonly icon: ComponentType<IconProps>
  readonly label: string | null
  readonly children: ReactNode
}

const Way = ({ icon: Icon, label, children }: WayProps) => (
  <li className={classes.reach}>
    <Icon size={17} stroke={1.7} aria-hidden />
    <span className={classes.way}>
      {children}
      {label !== null && (
        <bdi className={classes.purpose} dir="auto">
          {label}
        </bdi>
      )}
    </span>
  </li>
)

interface MaybeLinkProps {
  readonly address: string | null
  readonly isOutside?: boolean
  readonly children: string
}

const MaybeLink = ({ address, isOutside = false, children }: MaybeLinkProps) => {
  if (address === null) return <span dir="auto">{children}</span>
  return (
    <a href={address} {...(isOutside ? { target: '_blank', rel: 'noreferrer noopener' } : {})}>
      {children}
    </a>
  )
}
