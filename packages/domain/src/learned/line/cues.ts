import type { LearnedKind } from '../../purpose/index.ts'

/**
 * How people say that they need, offer or work on something, in English, German, French, Spanish, Portuguese and Dutch.
 * One cue a line: `has > contacts` is the cue "has" where "contacts" follows, and `heeft ~ nodig` is "heeft" where "nodig"
 * comes later. After `=` the words are kept whole, since they say nothing without the cue; `ask:` counts with its colon only.
 */
export const CUE_LINES: Readonly<Record<LearnedKind, string>> = {
  need: `
need
needing
in need of
looking for
look for
on the lookout for
search
search for
searching
searching for
seek
seeking
want
want to meet
want to find
want to hire
want to get to know
want to know
want to learn
want an intro to
want to be introduced to
would like
would like to meet
would like to find
would like to know
would love
would love to meet
would love to know
could use
could do with
hiring
hire
recruit
recruiting
ask:
ask for
asked for
asked me for
asked about
asked if i know
asked whether i know
interested in
keen on
keen to meet
hoping to meet
hoping to find
hope to meet
hope to find
trying to find
trying to hire
trying to meet
try to find
short of
lack
lacking
struggling to find
has > trouble finding
has > difficulty finding
need to find
need to meet
need to hire
want > help
want to buy

suche
suchen
auf der suche nach
brauche
braucht
brauchen
benötigt
benötige
möchte ~ kennenlernen
möchte ~ treffen
möchte ~ finden
möchte > hilfe
würde gern ~ kennenlernen
will ~ kennenlernen
hätte gern
hätte gerne
wünscht sich
fragt nach
fragte nach
interessiert sich für
=stellt ~ ein
=stelle ~ ein
sucht
ihm fehlt
ihr fehlt
es fehlt
fehlt
mangelt es an

cherche
recherche
à la recherche de
à la recherche d
en quête de
besoin d
besoin de
besoin
a besoin de
a besoin d
ai besoin de
ai besoin d
aurait besoin de
aurait besoin d
voudrait
voudrait rencontrer
aimerait
aimerait rencontrer
souhaite
souhaite rencontrer
veut rencontrer
recrute
embauche
demande
manque de
manque d
intéressé par
intéressée par

busca
busco
buscan
buscando
en busca de
a la búsqueda de
necesita
necesito
necesitan
quiere conocer
quiero conocer
quiere encontrar
quisiera conocer
querría conocer
le gustaría conocer
me gustaría conocer
le gustaría
le vendría bien
me vendría bien
le hace falta
le falta
contrata
contratando
pide
interesado en
interesada en

procura
procuro
procuram
à procura de
em busca de
precisa de
preciso de
precisam de
precisa
necessita de
quer conhecer
quer encontrar
gostava de encontrar
gostava de conhecer
gostaria de encontrar
gostaria de conhecer
queria conhecer
contrata
está a contratar
a contratar
falta lhe
pede
interessado em
interessada em

zoekt
zoek
zoeken
op zoek naar
heeft ~ nodig
heb ~ nodig
hebben ~ nodig
wil kennismaken met
wil graag kennismaken met
wil graag ~ ontmoeten
wil ~ ontmoeten
wil ~ leren kennen
zou graag ~ ontmoeten
kan ~ gebruiken
vraagt om
vraagt naar
werft
geïnteresseerd in
`,
  offer: `
can
can offer
can help with > a
could > help
could > introduce
could > offer
could > share
could > lend
could > host
could > recommend
could > put
could > connect
offer
offering
give
know
happy to
glad to
would be glad to
would be happy to
would love to > help
would love to > share
would love to > host
would like to > help
would like to > share
want to > help
want to > share
willing to
open to
availavailable for
has > contact
has > contacts
has > access
has > room
has > space
has > spare
has > a spare
has > experience
has > good contacts
has > a network
has > connections
has > good connections
has > capacity
have > contacts
have > access
have > room
have > space
have > spare
have > a spare
have > experience
have > a network
lend
good at
expert in
expert on
specialist in
experienced in
offers help with
volunteer to
always up for

kann
können
biete
bietet
bieten
bietet an
bietet > hilfe
kennt
kenne
kennen
hilft gern
hilft gerne
helfe gern
helfe gerne
hilft > bei
gibt > kurse
gibt > vorträge
gibt > unterricht
gibt > nachhilfe
hat > kontakt
hat > kontakte
hat > platz
hat > erfahrung
hat > zugang
hat > gute kontakte
hat > noch platz
verleiht
vermittelt
bereit
ist bereit
unterstützt gern
unterstützt gerne
teilt gern
teilt gerne

peut
peux
peuvent
pourrait > aider
pourrait > présenter
pourrait > prêter
propose
offre
connaît
connais
connaissent
prêt à
prête à
est prêt à
ravi de
ravie de
donne > des cours
donne > des conférences
a > des contacts
a > de la place
a > une expérience
a > un réseau
disponible pour

puede
puedo
pueden
podría > ayudar
podría > presentar
ofrece
ofrezco
ofrecen
conoce
conozco
dispuesto a
dispuesta a
encantado de
encantada de
da > clases
da > charlas
tiene > contactos
tiene > experiencia
tiene > espacio
tiene > acceso
disponible para

pode
posso
podem
poderia > ajudar
poderia > apresentar
oferece
ofereço
conhece
conheço
conhecem
disposto a
disposta a
dá > aulas
dá > palestras
tem > contactos
tem > contatos
tem > experiência
tem > espaço
tem > acesso
disponível para
tem todo o gosto em

kan
kunnen
biedt
bied
bieden
biedt ~ aan
kent
ken
kennen
helpt graag
help graag
graag bereid
bereid om
wil graag > helpen
wil graag ~ helpen
geeft > les
geeft > lezingen
heeft > contacten
heeft > ruimte
heeft > ervaring
heeft > toegang
beschikbaar voor
`,
  'working-on': `
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
`,
}
