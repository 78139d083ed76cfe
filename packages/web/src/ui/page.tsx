import { type ReactNode, useEffect } from 'react'
import classes from './page.module.css'

interface PageProps {
  readonly title: string
  /** What the browser's tab says, when the title is a name too long for it. */
  readonly tabTitle?: string
  /** What the user wrote stands whole, and the smaller the longer it is. */
  readonly titleStyle?: 'name' | 'sentence' | 'paragraph'
  /** The question this place answers, or what one sees here. */
  readonly lead?: ReactNode
  readonly before?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One place: its title, the question it answers, and what can be done here. */
export const Page = ({
  title,
  tabTitle,
  titleStyle = 'name',
  lead,
  before,
  actions,
  children,
}: PageProps) => {
  useEffect(() => {
    document.title = `${tabTitle ?? title} · Rapport`
  }, [title, tabTitle])
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <div className={classes.heading}>
          {before}
          <div className={classes.words}>
            <h1 className={classes.title} data-style={titleStyle} dir="auto" title={title}>
              {title}
            </h1>
            {lead !== undefined && <div className={classes.lead}>{lead}</div>}
          </div>
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** A titled part of a page. */
export const Section = ({
  title,
  aside,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}) => (
  <section className={classes.section} aria-label={title}>
    <div className={classes.sectionHead}>
      <h2 className={classes.sectionTitle}>{title}</h2>
      {aside}
    </div>
    {children}
  </section>
)
