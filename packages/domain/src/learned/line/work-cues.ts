/** How people say what they are working on, in six languages; written as `cues.ts` says. */
export const WORK_CUES = `
working on
work on
busy with
building
building up
planning
preparing
launching
developing

arbeitet an
arbeite an
arbeitet gerade an
beschäftigt sich mit
beschäftigt mit
baut
baut gerade
plant
bereitet
entwickelt

travaille sur
travaille à
prépare
en train de
occupé par
occupée par
développe

trabaja en
trabajando en
está trabajando en
trabajo en
prepara
ocupado con
ocupada con
desarrolla
montando
está montando

trabalha em
trabalha num
trabalha numa
trabalha no
trabalha na
a trabalhar em
a trabalhar num
a trabalhar numa
trabalhando em
ocupado com
ocupada com
a montar
está a montar
a preparar
desenvolve

werkt aan
werk aan
bezig met
bouwt
bouwt aan
druk met
ontwikkelt
bereidt
`
