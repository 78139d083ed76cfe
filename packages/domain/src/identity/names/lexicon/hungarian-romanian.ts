/** Hungarian and Romanian names. */
export const hungarianRomanian = `
adrienn: adri
agnes: agi agica
agoston: guszti
albert: berci
alexandra: szandra alexa szandi
aladar: ali
andras: andris bandi andi
andrea: andi
aniko: ani
anna: panni annus anci annuska panna
antal: toni tóni anti
arpad: arpi
attila: ati atti tilla
balint: bali
balazs: balazska bazsi
barbara: barbi borka borbala
bela: belus
bence: benci bence
bernadett: berni detti
boglarka: bogi
borbala: bori borka boriska
csaba: csabi
csilla: csilli
daniel: dani
david: dave davi
denes: dini
dora|dorottya: dori dorka dorcsi
edina: edi dini
edit: ditke edo
eleonora: nora
elek: lexi
elemer: elmi
emese: emi
erika: eri rika
ervin: ervi
erzsebet: erzsi zsoka bozsi erzsike zsóka böbe elza bella bori betti
eszter: eszti esztike
eva: evi evike ica
ferenc: feri ferkó ferko ferike
ferdinand: ferdi
gabor: gabi gáborka
gabriella: gabi gabika ella
gaspar: gazsi
geza: gezi
gergely|gergo: geri gergo gergő
gizella: gizi
gyorgy: gyuri gyurka gyurika
gyula: gyuszi gyulus
gyongyi: gyongy
hajnalka: hajni
henrietta: heni
henrik: heni
ibolya: ibi
ildiko: ildi
ilona: ili ilka ica ilus ilonka
imre: imi imrus
iren: irenke
istvan: pisti isti pista istvánka pityu
ivett: ivi
izabella: iza
janos: jani jancsi jano janika
jakab: jaki
jozsef: jozsi jóska joska józsi
judit: juci jutka judi juca
julianna|julia: juli juliska julcsi julis
karoly: karcsi karesz
karolina: karola lina
katalin: kati kata kató katica katinka kato
kinga: kingus
klara: klari
kornelia: neli kori
krisztian: kriszti krisz
krisztina: kriszti kriszta tina
kristof: kristi
laszlo: laci lacika lászlóka
laura: lauri
levente: levi
lajos: lali lajcsi
lorinc: loci
luca: luci
magdolna: magdi magda duci
margit: manci gitta margó
maria: mari marika mariska marcsi mici
mariann|marianna: mariannka mari
marton: marci
mate: matyi matcsi
matyas: matyi
melinda: meli linda
mihaly: misi miska mihalyka
miklos: miki miklóska
monika: moni
nandor: nandi
nikolett: niki
noemi: nomi
norbert: norbi
oliver: oli
orsolya: orsi
oszkar: oszi
otto: oti
pal: pali palika
peter: peti petike
piroska: piri
reka: rekus
rita: ritus
robert: robi
roland: roli
rozalia: rozi roza
rudolf: rudi
sandor: sanyi sanyika
sara: sari sarolta
sarolta: sari sarika
simon: simi
szabolcs: szabi
szilvia: szilvi
tamas: tomi tamaska
terezia: teri
tibor: tibi
timea: timi
tivadar: tivi
valeria: vali
veronika: vera veri nika
viktor: viki
viktoria: viki
vilmos: vili
vilma: vili
vince: vinci
zoltan: zoli zolika
zsofia: zsofi zsófi
zsigmond: zsiga
zsolt: zsolti
zsuzsanna|zsuzsa: zsuzsi zsuzsa zsuzsó
alexandru: alex sandu alecu
alexandra: alexa sanda
ana: anca anica anuta
anastasia: nastasia tasia
andrei: andu deiu
antonia: toni
constantin: costel costi dinu costica titi
cristian: cristi
cristina: cristi tina
daniel: dan dani
daniela: dana dani
dumitru|dimitrie: mitica mitu dima dumi
ecaterina: catinca cati catrina
elena: lenuta ileana nuta
elisabeta: veta saveta lisa
florentina|florina: flori
florin: flo florinel
gabriel: gabi
gabriela: gabi gaby
gheorghe|george: gigi gelu ghita gica geo
grigore: grig
ileana: lenuta
ioana: oana ionela ioni
ion|ioan|ionut: nelu ionel ionica ionut iancu
iulian: iuli
iuliana: iuli
laurentiu: lauri lica
loredana: lore
luminita: lumi
magdalena: magda
margareta: marga
maria: mia mara maricica
marian: mari
mihaela: miha ela
mihai|mihail: misu mihaita
mircea: mirciulica
nicolae|nicolaie: nicu nae neculai niculaita culai
petru|petre: petrica petru
radu: raducu
simona: simo
sorin: sorinel
stefan: fane stef
stefania: fani
teodor|tudor: teo tudorel doru
vasile: vasilica lica sile
victor: vic vicu
victoria: vica
viorel|viorica: vio rel
vladimir|vlad: vladut
`
