import { Button } from '@mantine/core'
import { conflictsAmong, type NetworkKind } from '@rapport/domain'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/index.ts'
import { FailureNotice, Onward, Question } from '../../ui/index.ts'
import { KIND_WORDS } from '../../words/purpose.ts'
import { ConflictNote } from './conflict-note.tsx'
import type { DraftNetwork } from './conversation.ts'
import { howMany } from './how-many.ts'
import classes from './kinds-question.module.css'

interface KindsQuestionProps {
  readonly drafts: readonly DraftNetwork[]
  readonly isAccepting: boolean
  readonly error: unknown
  readonly onWant: (kind: NetworkKind, isWanted: boolean) => void
  readonly onAccept: () => void
  readonly onNext: () => void
  readonly onBack: () => void
}

/** Which kinds of network the answer calls for: those with the words that led there, and the others beside them. */
export const KindsQuestion = ({
  drafts,
  isAccepting,
  error,
  onWant,
  onAccept,
  onNext,
  onBack,
}: KindsQuestionProps) => {
  const called = drafts.filter(({ words }) => words.length > 0)
  const others = drafts.filter(({ words }) => words.length === 0)
  const wanted = drafts.filter(({ isWanted }) => isWanted)
  const networks = useQuery(api.network.list.queryOptions({ input: {} }))
  const keptOf = (kind: NetworkKind) => networks.data?.networks.find((network) => network.kind === kind)?.name
  const isSaid = wanted.length > 0 && wanted.every(({ purpose }) => purpose.trim() !== '')
  const conflicts = conflictsAmong(wanted.map(({ kind }) => kind))
  return (
    <Question
      {...askOf(
        called.length,
        conflicts.length > 0,
        drafts.some(({ purpose }) => purpose !== ''),
      )}
    >
      {called.length > 0 && (
        <fieldset className={classes.kinds}>
          <legend className={classes.unseen}>Called for by your words</legend>
          {called.map((draft) => (
            <KindCard key={draft.kind} draft={draft} kept={keptOf(draft.kind)} onWant={onWant} />
          ))}
        </fieldset>
      )}
      {conflicts.map((conflict) => (
        <ConflictNote key={conflict.kinds.join()} {...conflict} />
      ))}
      <fieldset className={classes.others}>
        <legend className={called.length > 0 ? classes.legend : classes.unseen}>
          {called.length > 0 ? 'Something else as well?' : 'Five kinds of network'}
        </legend>
        {others.map((draft) => (
          <KindCard
            key={draft.kind}
            draft={draft}
            kept={keptOf(draft.kind)}
            onWant={onWant}
            isExampled={called.length === 0}
          />
        ))}
      </fieldset>
      {error !== null && <FailureNotice error={error} />}
      <Onward>
        <Button size="md" disabled={wanted.length === 0} onClick={onNext}>
          {wanted.length < 2 ? 'How do I keep it?' : 'How do I keep them?'}
        </Button>
        {isSaid && (
          <Button variant="default" size="md" loading={isAccepting} onClick={onAccept}>
            {wanted.length < 2 ? 'Keep it as usual' : 'Keep them as usual'}
          </Button>
        )}
        <Button variant="subtle" size="md" onClick={onBack}>
          Back
        </Button>
      </Onward>
    </Question>
  )
}

const askOf = (
  called: number,
  isAtOdds: boolean,
  isSaid: boolean,
): { readonly title: string; readonly why: string } => {
  if (called === 0) {
    return {
      title: 'Which of these comes nearest?',
      why: isSaid
        ? 'Your words do not tell Rapport yet which kind of network they call for. Take what comes nearest; your words stay as its purpose.'
        : 'People keep a network for one of five purposes. Take the one that matters most now, or two; the others can join later.',
    }
  }
  return {
    title: `This calls for ${howMany(called, 'network', 'networks')}`,
    why: isAtOdds
      ? 'Purposes that pull in different directions are kept apart, so that each stays itself.'
      : 'Each is the people you keep for one purpose. Take what is right, leave what is not.',
  }
}

interface KindCardProps {
  readonly draft: DraftNetwork
  /** The name of a network of this kind that is kept already. */
  readonly kept: string | undefined
  readonly onWant: (kind: NetworkKind, isWanted: boolean) => void
  readonly isExampled?: boolean
}

const KindCard = ({ draft, kept, onWant, isExampled = false }: KindCardProps) => {
  const words = KIND_WORDS[draft.kind]
  return (
    <label className={classes.kind} data-chosen={draft.isWanted || undefined}>
      <input
        type="checkbox"
        className={classes.box}
        checked={draft.isWanted}
        onChange={(event) => onWant(draft.kind, event.currentTarget.checked)}
      />
      <span className={classes.title}>
        {words.title} <span className={classes.name}>{draft.name}</span>
      </span>
      <span className={classes.what}>{words.what}</span>
      {kept !== undefined && (
        <span className={classes.kept}>
          You keep one already: <bdi dir="auto">{kept}</bdi>. This would be another beside it.
        </span>
      )}
      {isExampled && <span className={classes.said}>“{words.example}”</span>}
      {draft.words.length > 0 && (
        <span className={classes.said}>
          You said{' '}
          {draft.words.map((word) => (
            <mark key={word} className={classes.word} dir="auto">
              {word}
            </mark>
          ))}
        </span>
      )}
    </label>
  )
}
