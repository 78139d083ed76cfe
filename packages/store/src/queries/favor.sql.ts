/** Of a favor `f`: what the user did for them, unasked or because they asked. */
export const WAS_GIVEN = "(f.direction = 'given' or f.direction = 'asked-of-me' and f.answer = 'granted')"
/** What the user got, unasked or because they asked. */
export const WAS_RECEIVED = "(f.direction = 'received' or f.direction = 'asked' and f.answer = 'granted')"
