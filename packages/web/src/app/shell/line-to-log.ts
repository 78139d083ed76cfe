/** What stands after the word of the command, as `rapport log "…"` takes it. */
const LOG = /^log[\s:]+(\S.*)$/isu

/** The line to be logged in what is typed into the palette; null where it is a search. */
export const lineToLog = (typed: string): string | null => LOG.exec(typed)?.[1]?.trim() ?? null
