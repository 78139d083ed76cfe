const KEY = 'rapport.first-run-left'

/** Whether the user chose to look around before answering; the first run is then offered, not imposed. */
export const hasLeftFirstRun = (): boolean => sessionStorage.getItem(KEY) !== null

export const leaveFirstRun = (): void => sessionStorage.setItem(KEY, 'yes')
