import { percentInWords } from '@rapport/domain'
import { Link } from '@tanstack/react-router'
import { Foreign } from '../person-name.tsx'
import type { IntroductionPath, PathHop, PathNode } from './path.ts'
import classes from './path-drawing.module.css'

interface PathDrawingProps {
  readonly path: IntroductionPath
  /** What the list is called for those who hear it. */
  readonly label: string
}

/** A way drawn as a chain: who, and between them what ties them; a broken line where it is inferred. */
export const PathDrawing = ({ path, label }: PathDrawingProps) => {
  const [first] = path.hops
  return (
    <ol className={classes.chain} aria-label={label}>
      {first !== undefined && (
        <li className={classes.node} data-end="start">
          <Dot node={first.from} />
          <Name node={first.from} />
        </li>
      )}
      {path.hops.map((hop, index) => (
        <HopOn key={`${hop.from.name} ${hop.to.name}`} hop={hop} isLast={index === path.hops.length - 1} />
      ))}
    </ol>
  )
}

const HopOn = ({ hop, isLast }: { readonly hop: PathHop; readonly isLast: boolean }) => (
  <li className={classes.hop}>
    <div className={classes.link}>
      <span className={classes.line} data-inferred={hop.recorded ? undefined : true} aria-hidden />
      <div className={classes.evidence}>
        <span className={classes.chance}>
          {percentInWords(hop.probability)} · {hop.recorded ? 'on record' : 'inferred'}
        </span>
        {hop.evidence.map(({ kind, text }) => (
          <span key={`${kind} ${text}`} className={classes.why}>
            {text}
          </span>
        ))}
        {hop.evidence.length === 0 && <span className={classes.why}>They pool their network with you</span>}
      </div>
    </div>
    <div className={classes.node} data-end={isLast ? 'goal' : undefined}>
      <Dot node={hop.to} />
      <Name node={hop.to} />
    </div>
  </li>
)

const Dot = ({ node }: { readonly node: PathNode }) => (
  <span className={classes.dot} data-user={node.isUser || undefined} aria-hidden>
    {(Array.from(node.name)[0] ?? '').toLocaleUpperCase()}
  </span>
)

const Name = ({ node }: { readonly node: PathNode }) => (
  <span className={classes.words}>
    {node.isUser ? (
      <span className={classes.name}>You</span>
    ) : node.personId === null ? (
      <span className={classes.name}>
        <Foreign>{node.name}</Foreign>
      </span>
    ) : (
      <Link className={classes.name ?? ''} to="/people/$personId" params={{ personId: node.personId }}>
        <Foreign>{node.name}</Foreign>
      </Link>
    )}
    {!node.isUser && roleOf(node) !== null && (
      <span className={classes.role} dir="auto">
        {roleOf(node)}
      </span>
    )}
  </span>
)

const roleOf = ({ title, organization, list }: PathNode): string | null => {
  const role = [title, organization].filter((part) => part !== null && part !== '').join(', ')
  if (role !== '') return role
  return list === null ? null : `on the list “${list}”`
}
