import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DOVECOT = '/usr/sbin/dovecot'
const OPENSSL = '/usr/bin/openssl'
/** The account that Debian's package makes for what needs no rights. */
const ACCOUNT = 'dovecot'
const INSTANCES = 3

/** A mail server on this machine with one mailbox in it. */
export interface Dovecot {
  readonly port: number
  readonly securePort: number
  /** Puts a mail into a folder; `''` is the inbox, `'Sent'` a folder beside it. */
  readonly deliver: (folder: string, name: string, text: string) => Promise<void>
  /** The names of the files of a folder, which change whenever a mail is marked. */
  readonly directory: (folder: string) => string
  readonly stop: () => Promise<void>
}

/** Why no mail server can be started here; null if one can. */
export function whyNoDovecot(): string | null {
  if (!existsSync(DOVECOT) || !existsSync(OPENSSL)) return 'Dovecot or OpenSSL is not installed'
  if (process.getuid?.() !== 0) return 'Dovecot is only started as root here'
  return accountIds() === null ? 'the account of Dovecot is missing' : null
}

/** Starts Dovecot with a configuration and mails of its own in a directory for the moment. */
export async function startDovecot(user: string, password: string): Promise<Dovecot> {
  const ids = accountIds()
  if (ids === null) throw new Error('no account')
  const home = await mkdtemp(join(tmpdir(), 'rapport-imap-'))
  const maildir = join(home, 'mail')
  const [port, securePort] = [await freePort(), await freePort()]
  const certificate = join(home, 'certificate.pem')
  const key = join(home, 'key.pem')
  spawnSync(OPENSSL, [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=mail.example',
    '-keyout',
    key,
    '-out',
    certificate,
  ])
  await writeFile(join(home, 'users'), `${user}:{PLAIN}${password}:${ids.user}:${ids.group}::${home}::\n`)
  await writeFile(
    join(home, 'dovecot.conf'),
    `
base_dir = ${home}/run
state_dir = ${home}/state
log_path = ${home}/log
protocols = imap
listen = 127.0.0.1
instance_name = ${home}
default_internal_user = ${ACCOUNT}
default_login_user = dovenull
first_valid_uid = 1
first_valid_gid = 1
ssl = yes
ssl_cert = <${certificate}
ssl_key = <${key}
disable_plaintext_auth = no
mail_location = maildir:${maildir}
mailbox_list_index = no
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    special_use = \\Sent
  }
  mailbox Junk {
    special_use = \\Junk
  }
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN ${home}/users
}
userdb {
  driver = passwd-file
  args = ${home}/users
}
service imap-login {
  process_min_avail = 1
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${securePort}
    ssl = yes
  }
}
service imap {
  process_limit = ${INSTANCES}
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
auth_failure_delay = 0
`,
  )
  const own = async (path: string): Promise<void> => {
    await mkdir(path, { recursive: true })
    await chown(path, ids.user, ids.group)
  }
  const directory = (folder: string) => join(maildir, folder === '' ? '' : `.${folder}`)
  await chmod(home, 0o755)
  await own(maildir)
  const server = spawn(DOVECOT, ['-F', '-c', join(home, 'dovecot.conf')], { stdio: 'ignore' })
  await reachable(port)
  return {
    port,
    securePort,
    directory: (folder) => join(directory(folder), 'cur'),
    deliver: async (folder, name, text) => {
      await own(directory(folder))
      for (const part of ['cur', 'new', 'tmp']) await own(join(directory(folder), part))
      const file = join(directory(folder), 'cur', `${name}:2,`)
      await writeFile(file, text)
      await chown(file, ids.user, ids.group)
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
      await rm(home, { recursive: true, force: true })
    },
  }
}

function accountIds(): { readonly user: number; readonly group: number } | null {
  const id = (flag: string) =>
    Number(spawnSync('id', [flag, ACCOUNT], { encoding: 'utf8' }).stdout.trim() || 'none')
  const [user, group] = [id('-u'), id('-g')]
  return Number.isInteger(user) && Number.isInteger(group) ? { user, group } : null
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}

async function reachable(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true))
      socket.once('error', () => resolve(false)).once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('the mail server does not start')
}
