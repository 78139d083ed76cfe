import './styles.ts'
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { createQueryClient } from '../api/index.ts'
import { resolveVariables, theme } from '../ui/index.ts'
import { router } from './router.tsx'

const queries = createQueryClient()

/** The same key is read before the first paint by `public/color-scheme.js`. */
const colorSchemes = localStorageColorSchemeManager({ key: 'rapport.color-scheme' })

export const App = () => (
  <MantineProvider
    theme={theme}
    defaultColorScheme="auto"
    colorSchemeManager={colorSchemes}
    cssVariablesResolver={resolveVariables}
  >
    <QueryClientProvider client={queries}>
      <Notifications position="bottom-center" limit={3} />
      <RouterProvider router={router} />
    </QueryClientProvider>
  </MantineProvider>
)
