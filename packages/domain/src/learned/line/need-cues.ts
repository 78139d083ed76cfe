/** How people say that they need something, in six languages; written as `cues.ts` says. */
export const NEED_CUES = `
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
want to visit > our
want to see > our
want to use > our
want to try > our
want to rent > our
want to borrow > our
want to learn
want an intro to
want to be introduced to
would like
would like to meet
d like
d like to meet
d like to find
d like to know
d love
d love to meet
d love to know
d appreciate
d welcome
would like to find
would like to know
would love
would love to meet
would love to know
would appreciate
would welcome
in the market for
on the hunt for
is after > a
is after > an
is after > some
is after > new
are after > a
are after > an
are after > some
are after > new
s after > a
s after > an
s after > some
s after > new
re after > a
re after > an
re after > some
re after > new
trying to get
trying to recruit
eager to meet
curious about
looking to hire
looking to find
looking to meet
looking to buy
looking to recruit
want to talk to
want to speak to
want to speak with
want to talk with
require
struggling with
struggle with
has > problems
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
ask if i know
ask whether i know
wondered if i know
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
hofft auf
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
benötigen
hat > bedarf
möchte ~ sprechen
freut sich über

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
veut > un
veut > une
veut rencontrer
recrute
embauche
demande
manque de
il lui faut
lui faut
aurait besoin
cherche à rencontrer
cherche à recruter
voudrait parler à
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
quiere > un
quiere > una
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
me falta
les falta
requiere
quiere hablar con
quiere contratar
anda buscando
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
quer > um
quer > uma
gostaria de > um
gostaria de > uma
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
anda à procura de
quer falar com
quer contratar
precisava de
está à procura de
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
wil graag spreken met
mist
komt > tekort
zou graag > spreken
werft
geïnteresseerd in
`
