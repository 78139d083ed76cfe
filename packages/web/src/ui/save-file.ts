/** Hands a file to the browser to keep. */
export const saveFile = ({
  fileName,
  mediaType,
  content,
}: {
  readonly fileName: string
  readonly mediaType: string
  readonly content: Blob
}): void => {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
