/** An address of the web without what it may say of name and password, and that by itself. */
export const splitLogin = (address: string) => {
  const url = new URL(address)
  const user = decoded(url.username)
  const password = decoded(url.password)
  url.username = ''
  url.password = ''
  return { url: user === null && password === null ? address : url.href, user, password }
}

const decoded = (text: string): string | null => {
  if (text === '') return null
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that stands for itself.
    return text
  }
}
