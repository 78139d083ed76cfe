/** What a folder is for, as far as it matters: what lies in drafts was never sent, in spam never asked for. */
export type FolderRole = 'sent' | 'drafts' | 'spam'

const ROLES: readonly (readonly [FolderRole, RegExp])[] = [
  [
    'sent',
    /^(?:sent|sent[ -]?(?:items|mail|messages)|gesendet(?:e[ -]?(?:elemente|objekte|nachrichten))?|postausgang|envoy[eé]s|messages envoy[eé]s|éléments envoyés|enviad[oa]s|correo enviado|elementos enviados|(?:posta|messaggi) inviat[ai]|inviati|inviata|verzonden(?: items)?|skickat|sendt|lähetetyt|wysłane|odeslan[ée](?: pošta)?|odoslan[ée](?: správy)?|отправленные|送信済み(?:メール)?|已发送(?:邮件)?)$/iu,
  ],
  [
    'drafts',
    /^(?:drafts?|entw(?:u|ü)rfe?|brouillons?|borrador(?:es)?|bozz[ae]|concepten|utkast|kladder?|luonnokset|szkice|kopie robocze|koncepty|rozepsané|rascunhos?|черновики|下書き|草稿)$/iu,
  ],
  [
    'spam',
    /^(?:spam|junk(?:[ -]?(?:e-?mail|mail))?|bulk mail|unerwünscht|courrier indésirable|indésirables?|correo no deseado|posta indesiderata|ongewenst|skräppost|søppelpost|roskaposti|nevyžádaná pošta|спам)$/iu,
  ],
]

/** The role of a folder by its name or path: "Mail/.Sent/", "Gesendete Elemente.mbox", "[Gmail]/Sent Mail". */
export function folderRole(path: string): FolderRole | null {
  const steps = path
    .split(/[/\\]/)
    .flatMap((step) => (step.startsWith('.') ? step.split('.') : [step]))
    .map((step) => step.replace(/\.(?:mbox|mbx|eml|zip)$/i, '').trim())
  return rolesOf(steps)
}

/** The role that a mail's labels give it, as Google writes them: "Sent,Important". */
export const labelRole = (labels: string): FolderRole | null =>
  rolesOf(
    labels
      .slice(0, 2_000)
      .split(',')
      .map((label) => label.trim().replace(/^"|"$/g, '')),
  )

function rolesOf(names: readonly string[]): FolderRole | null {
  // What was never sent or asked for stays out, whatever else it is labelled.
  for (const wanted of ['spam', 'drafts', 'sent'] as const) {
    const pattern = ROLES.find(([role]) => role === wanted)?.[1]
    if (names.some((name) => pattern?.test(name.normalize('NFC')) === true)) return wanted
  }
  return null
}
