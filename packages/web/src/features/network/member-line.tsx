import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { EmberMark, Foreign, Role } from '../../ui/index.ts'
import { shortDate } from '../../words/dates.ts'
import { heatOf } from '../../words/ember.ts'
import { STATE_WORDS } from '../../words/relationship.ts'
import { dueWords } from '../../words/strategy.ts'
import classes from './member-table.module.css'
import type { Member } from './members.tsx'

interface MemberLineProps {
  readonly member: Member
  readonly networkName: string
  readonly index: number
  readonly isSelected: boolean
  readonly onTakeOut: () => void
}

/** One member: who, whether a word is due by the rhythm, and why they are in it. */
export const MemberLine = ({ member, networkName, index, isSelected, onTakeOut }: MemberLineProps) => {
  // The rhythm stands in its own column already.
  const why = member.reason ?? member.reasons.find(({ kind }) => kind !== 'rhythm')?.text ?? null
  return (
    <tr
      className={classes.row}
      data-index={index}
      data-selected={isSelected || undefined}
      aria-rowindex={index + 2}
    >
      <td className={classes.person}>
        <span className={classes.who}>
          <EmberMark heat={heatOf(member)} size={24} label={STATE_WORDS[member.state]} />
          <span className={classes.names}>
            <a href={`/people/${member.personId}`} className={classes.name}>
              <Foreign>{member.name}</Foreign>
            </a>
            <Role title={member.title} organization={member.organization} />
          </span>
        </span>
      </td>
      <td
        className={classes.turn}
        data-due={(member.dueInDays !== null && member.dueInDays <= 7) || undefined}
      >
        {dueWords(member.dueInDays)}
        <span className={classes.last}>
          {member.lastContactOn === null ? 'none on record' : `last ${shortDate(member.lastContactOn)}`}
        </span>
      </td>
      <td className={classes.why}>
        {why !== null && (
          <span className={classes.reason} title={why} dir="auto">
            {why}
          </span>
        )}
      </td>
      <td className={classes.out}>
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={`Take ${member.name} out of ${networkName}`}
          title="Take out"
          onClick={onTakeOut}
        >
          <IconX size={17} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  )
}
