import { html } from './html.ts'
import { pageResponse } from './layout.ts'

/** For who came by a typed or old address: how to get in. */
export const howToGetInPage = (wasRefused = false): Response =>
  pageResponse(
    {
      title: 'Open Rapport',
      body: html`<main class="card">
<h1><span class="mark"></span>Almost there</h1>
${wasRefused ? html`<p role="alert"><strong>That is not the key of this Rapport.</strong> It may be from another data directory.</p>` : null}
<p>Your network is private, also from other people and programs on this machine. Open the address that Rapport printed when it started: it ends in <code>?open=…</code> and works as often as you like while this server runs.</p>
<p class="quiet">The window with the address is gone? In a terminal, <code>rapport token</code> prints the key of your data directory; enter it here.</p>
<form method="post" action="/open" enctype="multipart/form-data">
<label for="key">Key</label>
<input id="key" name="key" type="password" autocomplete="off" required autofocus>
<button>Open</button>
</form>
</main>`,
    },
    wasRefused ? 403 : 401,
    // With no referrer at all a browser would call the origin of this form "null", which is refused.
    { 'Referrer-Policy': 'same-origin' },
  )

/**
 * Sets the session's cookie and goes on from a page of our own: after a redirect from a link in a mail or a chat the
 * browser would withhold a SameSite=Strict cookie.
 */
export const goOnPage = (cookie: string): Response =>
  pageResponse(
    {
      title: 'Opening Rapport',
      head: html`<meta http-equiv="refresh" content="0; url=/">`,
      body: html`<main class="card"><h1><span class="mark"></span>Opening…</h1><p><a href="/">Go on to Rapport</a></p></main>`,
    },
    200,
    { 'Set-Cookie': cookie },
  )

export const notBuiltPage = (): Response =>
  pageResponse(
    {
      title: 'Rapport',
      body: html`<main class="card">
<h1><span class="mark"></span>Rapport is running</h1>
<p>The pages are not built yet. Stop it and run <code>npm start</code>, which builds them first.</p>
<p>The programs' side is ready: <a href="/api/reference">reference</a>, <a href="/api/openapi.json">OpenAPI document</a>.</p>
</main>`,
    },
    503,
  )
