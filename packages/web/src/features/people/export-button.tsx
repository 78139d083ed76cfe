import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { client } from '../../api/index.ts'
import { notifyFailure, saveFile } from '../../ui/index.ts'

/** Everybody as a CSV file: what came in can leave again. */
export const ExportButton = () => {
  const take = useMutation({
    mutationFn: () => client.data.export({ format: 'csv' }),
    onSuccess: saveFile,
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
