/** Swedish, Norwegian, Danish, Icelandic, Finnish and Baltic names. */
export const scandinavian = `
agneta|agnete|agnethe: neta agge netta
aleksanteri|alexander|aleksander: alex santeri ale santtu sander aleks
aleksandra|alexandra: alex sandra
anders|andreas: ante andy adde anders
andrea: drea
anna: annika anni anneli annie ann
anne-marie|annmarie: ami mie
annika: anni
antti|anders: ana
arne: arnie
astrid: asta atti
axel|aksel|akseli: acke
barbro: babbo babben
benedikte|benedicte: bene dikte
bengt|benedikt|bent: benke
berit: bitten
bertil|bertel: berra bertan
birger: bigge
birgitta|birgitte|brigitta|britta|berit|birgit: gitta britt gitte gittan bitte birgit
birthe|birte: bitten
bjorn|bjarne|bjoern: nalle
britt-marie: bittan
carina: carro
carl|karl|kaarle: kalle charlie calle
carl-gustav|carl-gustaf: calle
caroline|karoline|carolina|karolina: carro lina line karo
cathrine|katarina|kathrine|katrine|catharina|katharina|katriina|catarina|trine: kattis trine kaja kari cat kata kati katja nina trina katri kine
cecilia|cecilie|caecilie: cilla cecil sille cissi cille silje
charlotta|charlotte|lotta: lotta lotte chalotte
christer|krister|kristian|christian: kricke chris krille christer kjell kris kristen
christina|kristina|kristine|christine|kirsten|kerstin|kjersti|kirsti|kristiina: stina tina stine kina kikki kicki chris tine krista kirsi tiina
christoffer|kristoffer|kristofer|christopher|kristoffer: kristo toffe chris stoffer krille kris risto
daniel: danne dan danni
david: dave
ditlev: dit
dorthe|dorte|dorothea|dorotea: tea dorthea dot thea
eirik|erik|eerik|erik: erki jerker erkki eero
elina: ellu
elisabeth|elisabet|elisabet: lisa lisbeth lise betty beth elsa bettan lisbet else liisa elise lis
ellen|elin|helena|helene|elina: lena elna nella leena heli lene
emil: mille
erika: rikke ricke
eskil: eske
eva: evy
filip|philip: fille
frans|franciskus: frasse
fredrik|frederik|fredrick: freddan fredde fred figge freddy
fredrika|frederikke: rikke fredde
georg|goran|jorgen|jorn|yrjo: jorgen jørn
gerd|gerda|gertrud: gerd trude
greta|margareta|margrethe|margrete|margaretha|margit|marketta|margareeta: greta maggan grete merete marit mette gretha maj grethe rita reetta
gudmund: gudde
gudrun: gurra
gunilla|gunhild: nilla gun
gunnar: gunne
gustaf|gustav|kustaa: gusten gurra gosta gusta kyosti
hakan|haakon|hakon: håkke
halvard|halvor: halle
hanna|johanna|hanne|johanne: jossan hanne hannah hansine jo hanni hannele janna
hannes|johannes|johan|jan|jens|hans|juhani|juhana|johan: janne hasse juha jussi jukka joppe jonte juhani hannu johan jon johnny jannik henning jens
harald: harry halle
heidi: hege
helge: helle
henrik|heikki|henrich: henke henkka henri rikke henning
hjalmar: jalle
ida: idis
inga|ingeborg|ingrid|inger|ingegerd: inga inger ingri inka bojan
ingemar|ingmar: inge
ingvar: yngve
ivar: iver
jakob|jacob|jaakko: jeppe jaska jacke kob jaco ibb
jesper: jeppe
jonas: jonte
joakim|joachim|jokim: jocke kim jokke jo
johan: jocke johnny
jon: jonte
josef|joosef|josef: jossi josse jooseppi
josefine|josefin: jossan fina fine
julie|julia|juliane: jule
jyrki|yrjo: jyri
kaare|kare: kåre
kari|katarina: kaja
karin|katarina: kajsa kaja kaisa
karsten|kristen|christen: kris
katariina: kati katri kaisa kaarina riina kata
kenneth: kenta ken
kjell: kjelle
klaus|nikolaj|nikolai|niklas|niels|nils|nicolai|niilo: nisse klas nicke niko claus nico niclas klaes klasse
knud|knut: knutte
kristjan: stjani
lars|laurits|lauritz|lauri|laurens|lorens: lasse lars lassi
leif: leffe
lennart|leonard|lenni: lelle nenne lenna
lilian: lillan lilly
linda: linn
linnea: nea linn
louise|lovisa|loviisa: lou lollo vissan visse
lovisa: lova
lukas: luke
mads|mats|mattias|matti|matthias|mathias|matias: matte masse mads matti madsen
magdalena|magdalene: lena malin magda malene
magnhild: magni
magnus|mogens: mange mans mogge
maria|marie|maren: mia maja maj maiken marika mie marja rie mari mikaela maija
marianne: nanne
marjatta: arja
markus|marcus: macke make markku
marte|martha: mart
martin|morten|marten: morten mårten matte martti
mathilde|matilda: tilde tilda tilla
mikael|michael|mikkel|mikko: micke mick mika mikkel miksu mikko michel
mona: mon
monica|monika: nica
nanna: nan
natalia: nata
nathalie: nat
olav|olof|olaf|ole|oluf|olavi: olle ole olli ola oluf olav
oskar|oscar: ogge oski
otto: otte
patrik|patrick: patte patta pate
pauline: line
paul|pal|paavo|poul|paal: palle påål pauli
peder|per|peter|petter|petteri|pekka|petri: pelle peppe petteri pekka pete pette peer petri
pernilla|pernille|petronella: nilla nille pella
petra: pettan
philippa|filippa: pippi
ragnar: ragge
ragnhild: ragna
rasmus|erasmus: ras rasse
rebecka|rebekka: becka
reidar: reggie
rikard|rickard|richard: ricke rille riku
robert: robban robin roope
roland: rolle
rolf|rudolf|roald: roffe
rune: rulle
sebastian: sebbe basse seb
signe: sigga
sigrid: siri sigga
sigurd|sigvard: sigge siggi
simon: simme
sofia|sofie|sophie|sofie: fia soffan sofi
solveig: solla
soren|severin|soeren: soren
staffan|stefan|steffen|stephan|tapani: steffe tapio teppo
stig: stigge
susanne|susanna|sanna|susanne: sanna sussi sanne sussan
svend|sven|svein: svenne
therese|teresa|teresia: tess tessan tessa
thomas|tomas|tuomas: tompa tommy tom tuomo thommy
thor|thorbjorn|torbjorn|torben: tobbe
thorstein|torstein|torsten|thorsten: totte
tobias|tobbe: tobbe tobi
tore|tor|thore: totte
ulf: uffe
ulrika|ulrikke|ulrike: ulla rikke
ursula: ulla
vibeke|vibeke: vibs
viktor|victor: vicke
viktoria|victoria: vickan vicky
vilhelm|wilhelm|villiam|viljami: ville wille villy willy william viljo
vilhelmina|wilhelmine|wilhelmina: mina mine helmi vilma
walter|valter: valle
yngve: ynge
janis|ioannis: janka jancis
kristaps: kris
martins: marcis
vytautas: vytas
kazimieras: kazys
jonas: jonukas
aleksandrs: aleks sasa
ruta: rutele
juri|jyri|jurgen: juku
mihkel: miku
toomas: tom
kadri|katrin: kati
`
