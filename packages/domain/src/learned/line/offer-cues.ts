/** How people say that they can give something, in six languages; written as `cues.ts` says. */
export const OFFER_CUES = `
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
offer to
offer me
offer us
offering
offered
offered to
offered me
offered us
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
will ~ for us
will ~ for me
would ~ for us
would ~ for me
ll ~ for us
ll ~ for me
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
volunteered to
volunteer
would be willing to
has > time for
has > tickets
teach
rent out
recommend
could > make
could > get
could > arrange
could > provide
could > give
could > show
could > bring
could > teach
always up for

kann
können
biete
bietet
bietet mir
bietet uns
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
hat ~ frei
hat > räume
hat > freie
vermietet
unterrichtet
könnte > helfen
könnte > vermitteln
könnte > vorstellen
ist bereit
unterstützt gern
wird ~ für uns
wird ~ für mich
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
propose de
a proposé
a proposé de
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
ofreció
me ofrece
me ofreció
nos ofrece
nos ofreció
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
ofereceu
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
bood ~ aan
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
`
