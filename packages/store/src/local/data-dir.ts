import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

type Environment = { readonly [name: string]: string | undefined }

/**
 * Where Rapport keeps its data unless told otherwise: the platform's own place for a user's application data, or
 * `/var/lib/rapport` for root, whose home no other user may enter.
 */
export const defaultDataDir = (
  environment: Environment,
  platform: NodeJS.Platform,
  isRoot: boolean,
): string => {
  if (platform === 'win32') {
    const local =
      environment.LOCALAPPDATA ?? win32.join(environment.USERPROFILE ?? homedir(), 'AppData', 'Local')
    return win32.join(local, 'Rapport')
  }
  if (isRoot) return '/var/lib/rapport'
  const home = environment.HOME || homedir()
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Rapport')
  // The XDG specification has relative paths ignored.
  const xdg = environment.XDG_DATA_HOME
  return posix.join(xdg && posix.isAbsolute(xdg) ? xdg : posix.join(home, '.local', 'share'), 'rapport')
}
