/** `hoursPerWeek` is typed `--hours-per-week`. */
export const toKebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** What stands for the value in help: `--due <date>`. */
export const toPlaceholder = (name: string): string => `<${toKebab(name)}>`
