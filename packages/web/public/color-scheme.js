// Sets light or dark before the first paint, so that a dark room is never flashed white.
;(() => {
  let chosen = 'auto'
  try {
    chosen = localStorage.getItem('rapport.color-scheme') ?? 'auto'
  } catch {
    // Storage may be blocked; then the system decides.
  }
  const isDark =
    chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light')
})()
