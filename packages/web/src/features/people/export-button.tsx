import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { client } from '../../api/index.ts'
import { notifyFailure } from '../../ui/index.ts'

/** Hands a text to the browser as a file to keep. */
const save = (file: {
  readonly fileName: string
  readonly mediaType: string
  readonly content: Blob
}): void => {
  const address = URL.createObjectURL(new Blob([file.content], { type: file.mediaType }))
  const link = document.createElement('a')
  link.href = address
  link.download = file.fileName
  link.click()
  URL.revokeObjectURL(address)
}

/** Everybody as a CSV file: what came in can leave again. */
export const ExportButton = () => {
  const take = useMutation({
    mutationFn: () => client.data.export({ format: 'csv' }),
    onSuccess: save,
    onError: notifyFailure,
  })
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={17} aria-hidden />}
      loading={take.isPending}
      onClick={() => take.mutate()}
    >
      Export as CSV
    </Button>
  )
}
