import { type Html, html, raw } from './html.ts'

/** One small sheet for the pages that the server itself makes; follows the system's light or dark. */
const STYLE = `
:root{color-scheme:light dark;--ground:#f4f6f5;--raised:#fff;--ink:#16211f;--quiet:#55625f;--line:#d9dfdd;--deep:#0f514c;--ember:#a8480f;--code:#e8edeb}
@media(prefers-color-scheme:dark){:root{--ground:#101817;--raised:#172221;--ink:#e4ebe9;--quiet:#a3b1ae;--line:#2b3a38;--deep:#8fd3c8;--ember:#f0a066;--code:#1e2b2a}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
a{color:var(--deep)}
code,pre,kbd{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.875em}
code{background:var(--code);padding:.1em .35em;border-radius:4px;overflow-wrap:anywhere}
pre{background:var(--code);padding:.8rem 1rem;border-radius:8px;overflow-x:auto;margin:.6rem 0}
pre code{background:none;padding:0;overflow-wrap:normal}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.3rem;margin:0 0 .3rem}h3{font-size:1.05rem;margin:0}
.quiet{color:var(--quiet)}
.mark{display:inline-block;width:.75em;height:.75em;border-radius:50%;background:radial-gradient(circle at 40% 35%,#ffd7a8,var(--ember) 60%,#7a2f0b);margin-inline-end:.5em}
input,button{font:inherit;padding:.55rem .8rem;border-radius:8px;border:1px solid var(--line);background:var(--raised);color:inherit}
button{background:var(--deep);color:var(--ground);border-color:transparent;cursor:pointer}
:focus-visible{outline:3px solid var(--ember);outline-offset:2px}
.card{max-width:36rem;margin:12vh auto 2rem;padding:2rem;background:var(--raised);border:1px solid var(--line);border-radius:14px}
.card form{display:flex;gap:.5rem;flex-wrap:wrap;margin-top:1rem}.card input{flex:1 1 14rem}
.card label{flex-basis:100%}
`

export interface PageParts {
  readonly title: string
  readonly body: Html
  readonly style?: string
  /** More for the head. */
  readonly head?: Html
}

/** A whole page: no script, nothing fetched from anywhere. */
const page = ({ title, body, style = '', head }: PageParts): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${head}
<style>${raw(STYLE + style)}</style>
</head>
<body>
${body}
</body>
</html>
`.html

export const pageResponse = (
  parts: PageParts,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
) =>
  new Response(page(parts), { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } })
