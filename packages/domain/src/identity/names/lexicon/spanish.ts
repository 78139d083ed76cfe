/** Spanish names of Europe and America. */
export const spanish = `
adelaida: ade
adoracion: dora dori
adrian: adri
agustin: tin agus
agustina: agus tina
alberto: beto berto tito
alejandra: ale sandra jandra alex jana
alejandro: ale alex jandro sandro alejo
alfonso|alonso|ildefonso: fonso poncho fonsi
alfredo: fredo fede
alicia: licha ali
alvaro: alvarito varo
amparo: amparito
ana: anita
ana-maria|anamaria: anama
andrea: andy
andres: andy andresito
angel: angelito gelo
angela|angeles|angelica: angie gela geli angelines
antonia: toña toñi tona toni
antonio: toño toni toñin antón tono tonio nono
araceli: ara celi
armando: mando
arturo: turo
asuncion: asun chon susi
aurora: auri rora
azucena: azu susi
bartolome: bartolo tolo
beatriz: bea betty ticha
begona: bego
belen: bele
benito: beni
benjamin: benja mincho ben
bernardo: nardo berna
blanca: blanqui
camila: cami mila
camilo: cami milo
candelaria: cande candela
carlos: charly carlitos calo litos
carlota: lota
carmen: carmela carmina menchu mamen carmelita maica carmencita carmiña
carolina: caro carol lina
catalina: cata lina caty
cayetano: tano caye
cecilia: ceci chila
cesar: checha
clara: clarita
claudia: clau
concepcion: concha conchita chon conchi cuca
consolacion: consuelo
consuelo: chelo consuelito
cristian|christian: cris chris
cristina: cris tina cristi
cristobal: cristo tobal tobalo
daniel: dani
daniela: dani ela
david: davo
debora: debi
diego: diegito
dolores: lola loli lolita doli loles
domingo: mingo chomin
eduardo: edu lalo eddy guayo duardo
elena|helena: nena lena ele
elvira: elvi
emilia: emi mila
emiliano: emi milo
emilio: emi milo millo
encarnacion: encarna encarni
enrique: quique kike quico rique
ernesto: neto tito
esperanza: espe pera lancha
esteban: teban estebanico
eugenia: genia uge
eugenio: genio queno
eusebio: sebio
ezequiel: eze
facundo: facu
federico: fede fico kiko lico
felipe: pipe feli lipe
felix: feli
fermin: fermi
fernanda: fer nanda
fernando: fer nando ferni nano
florencia: flor flopy
florentino: floro tino
francisca: paca paqui paquita pancha frasca kika quica fran
francisco: paco pancho curro fran quico kiko pacho paquito frasco frasquito cisco chisco patxi farruco
gabriel: gabi gabo
gabriela: gabi gaby ela
gerardo: gera yayo
german: mancho
gertrudis: tula
gilberto: gil beto
gloria: glori yoya
gonzalo: gonza chalo gon lalo
graciela: chela grace
gregorio: goyo gori
guadalupe: lupe lupita pita
guillermo: memo guille willy guillo billy
gustavo: gus tavo
hector: tito
heriberto: beto
hernan: nano
hilario: layo
horacio: lacho
hortensia: tencha
hugo: huguito
humberto|umberto: beto berto
ignacio|inaki: nacho iñaki nachito inaki natxo
immaculada|inmaculada: inma macu
irene: irenita
isabel|isabela: isa chabela chavela bel isabelita sabel chabeli
ismael: isma
ivan: ivi
jacinto: chinto jaci
jacobo: yago jaco
jaime: jaimito jimmy
javier|xavier|francisco-javier: javi xavi javo
jeronimo: jero nono
jesus: chus chuy chucho suso jesusito xuso
jesusa: chusa
jimena|ximena: jime
joaquin: quino joaco quincho ximo chimo
joaquina: quina
jorge: coque jorgito yoyo koke
jose: pepe joselito pepito chepe josé
jose-antonio: joseantonio toño
jose-luis|joseluis: joselu pepelu
jose-manuel: josema
jose-maria: chema josema txema
jose-miguel: josemi
josefa|josefina: pepa pepi fina chepa pepita josefita finita
juan: juanito juancho juani
juan-antonio: juanan
juan-carlos: juanca
juan-francisco: juanfran
juan-jose: juanjo
juan-luis: juanlu
juan-manuel: juanma
juan-maria: juanma
juan-miguel: juanmi
juan-pablo: juanpa
juan-ramon: juanra
juana: juani juanita
julia|juliana: juli
julian|julio: juli
laura: lau
leandro: lea
leonardo: leo nardo
leonor: leo nor nora
leopoldo: polo leo poldo
leticia: leti lety
lorena: lore
lorenzo: lencho loren chencho
lourdes: lula lurdes
lucas: luqui
lucia: luci lucha chia
luis: lucho luisito güicho luismi
luis-miguel: luismi
luisa: lucha luisita
magdalena: magda malena lena
manuel: manolo manu lolo manolito manuelito manny meño
manuela: manola manoli manu
marcela: chela marce
marcelino: lino chelino
marcelo: chelo marce
marcos: marquitos
margarita: marga rita mago maggie
maria: mari marichu maruja marica mariquita mia mariuca
maria-angeles: mariangeles marian
maria-antonia: mariant
maria-carmen: maricarmen mamen
maria-del-carmen: maricarmen mamen
maria-dolores: mariloli lola
maria-elena: malena
maria-fernanda: mafe marifer
maria-isabel: maribel marisa
maria-jesus: chus
maria-jose: marijo majo
maria-luisa: marisa malu
maria-teresa: maite maritere mayte
maria-victoria: mariví mavi
mariana: marian nana
mariano: nano
mario: mayo
marta: martita
martin: tincho marto
mateo: teo
matias: mati
matilde: mati
maximiliano: maxi max
maximo: maxi
mercedes: merche meche merce merceditas
micaela: mica
miguel: migue mickey miguelito
miguel-angel: miguelan
milagros: mila mili milagritos
miriam: miri
monica: moni
monserrat|montserrat: montse
nicanor: nico canor
nicolas: nico colas
nieves: nievitas
norberto: beto nor
octavio: tavo
olga: olguita
osvaldo|oswaldo: valdo
pablo: pablito
paloma: palo
patricia: patri pati patty
paulina: pau
paz: pacita
pedro: perico pedrito perucho
pilar|maria-pilar: pili piluca piluchi
primitivo: primo
purificacion: puri
rafael: rafa rafi falo
rafaela: rafi
raimundo: mundo rai
ramiro: rami
ramon: moncho mon mongo
ramona: moni mona
raquel: raque quela
raul: rulo
refugio: cuca cuquis
remedios: reme
ricardo: richi cayo ricky richar
roberto: beto rober tito berto robe
rocio: chio
rodolfo: fito rudy rolo dolfo
rodrigo: rodri rigo
rogelio: roge
rolando: rolo rolando
rosa: rosi rosita
rosario: charo chayo rosarito charito
ruben: ben
salvador: salva chava chavo
samuel: samu
sandra: sandri
santiago: santi chago yago tiago
saturnino: nino satur
sebastian: sebas bastian seba
sergio: checo serch
silvia: silvi
socorro: coco soco
sofia: sofi chofi
soledad: sole chole
susana: susi susa
tatiana: tati
teodoro: teo doro
teofilo: teo filo
teresa: tere teresita maite teté
tomas: tom tomi masi
trinidad: trini
valentin: val tin
valentina: vale tina
valeria: vale
vanesa|vanessa: vane
veronica: vero
vicente: chente vicen sento
victor: vic
victoria: vicky toya vic viqui
virginia: virgi
viviana: vivi
xiomara: xiomi
yolanda: yoli yola
`
