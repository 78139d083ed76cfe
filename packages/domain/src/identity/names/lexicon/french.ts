/** French names. */
export const french = `
adelaide: adele
adrien: ad adri
agathe: aga
alain: al
albert: bebert bert
alexandre: alex sacha alexis sandro
alexandra: alex sandra sacha
alexis: alex
alfred: fred
alphonse: fonfon
amelie: mel melie
anais: ana nanou
andre: dede dedé
andree: dedee
angelique: angie
anne|anna: annette nanette annick nanou annie ninon anouk anaik
anne-marie|annemarie: annie
anne-sophie: annesso anso
antoine: toine tonio titoine anto toto antho
antoinette: toinette toinon nette
armand: mando
arnaud: arno nono
arthur: tutur
auguste|augustin: gus gustin
aurelie: lili auré aure
baptiste|jean-baptiste: bapt batiste jb titi
barbara: barbe babette
bartholome|barthelemy: barth
beatrice: bea
benedicte: bene
benedict|benoit: ben
benjamin: ben benji
bernadette: nadette dette detta
bernard: nanard
bertrand: bert
camille: cam mimi
caroline: caro line
cassandre: cass
catherine|katherine: cathy kate cath catou katia cat katou
cecile: cec
celine: line
chantal: chanchan
charles: charlie charlot carlo charly
charlotte: charlie lotte cha chacha
christelle: chris
christian: chris cricri
christine: chris kiki cricri tine
christophe: chris tof totophe
clementine: clem titine
clement: clem
constance: coco
cyrille|cyril: cycy
daniel: dani dany
danielle: dany dani
david: dav
deborah: deb
delphine: del
denis: nini
denise: nini
didier: did
dominique: dom domi
dorothee: doro
edouard: ed doudou edi
eleonore: nono nora leo
elisabeth: babeth lise lisette elise zabeth babette betty isabeau
elodie: lodie elo
emeline: eme
emile: mimile
emilie: emi lili
emmanuel: manu manou
emmanuelle: manu manou
estelle: stella
etienne: tienne titi
eugene: gege
eugenie: nini
fabien|fabienne|fabrice: fab fabi fabou
ferdinand: nand
florence: flo
florian|florent: flo
francois: fanfan franck françois
francoise: soizic soize fanfan franci soso
frederic: fred freddy
frederique: fred
gabriel: gab gaby
gabrielle: gab gaby brielle
genevieve: gene viviane ginette ginou
georges: jojo geo
georgette: gette
gerard: gege
ghislaine|gislaine: gigi
gilbert: gil bebert
gregory|gregoire: greg
guillaume: guigui guy will
guy: guitou
helene: leni nenette lena
henri: riri
henriette: riette yette
hubert: hub
hugues|hugo: hug
ines: nes
isabelle: isa belle zaza babelle
jacqueline: jacotte line jackie linette
jacques: jacquot jaco jacky jack
jean: jeannot john jano
jean-claude: jc jcl
jean-francois: jeff jf
jean-louis: jl jeanlou
jean-luc: jl
jean-marie: jm
jean-michel: jm
jean-paul: jp
jean-philippe: jp
jean-pierre: jp jeanpi
jeanne: jeannette jeanneton nanette
jennifer: jenny jen
jerome: jey gege
joel: jojo
joelle: jojo
joseph: jo zeph jojo
josephine: jo josette fifi josie
josette: jojo
juliette: ju juju
julie: ju juju
julien: ju juju jul
kevin: kev
laetitia|letitia: leti titia
laurence: lolo lau
laurent: lolo lau
leonard: leo
leopold: leo
lisette: lise
louis: loulou loulu ti-louis
louise: loulou lou louisette
lucas: lulu
lucie|lucille|lucile: lulu lucette lu
lucien: lulu
ludivine: ludi
ludovic: ludo
madeleine: mado madelon mad madie leine
magali: mag
marc: marco
marcel: marcelin
marguerite: margot guite margaux maguy gogo rita
marianne: ninon
marie: manon mimi marion mariette maryse marilou
marie-antoinette: marinette
marie-christine: mc
marie-claude: mc
marie-france: mf
marie-jose|marie-josee: majo
marie-laure: malo
marie-louise: malou marilou lise
marie-therese: maite mimi
marine|marina: marinette
marion: mario
martine: titine
mathieu|matthieu: mat matt
mathilde: mat titilde
maurice: momo
maxime: max
maximilien: max
melanie: mel
michel: mich mimi michou
michele|michelle: mich mimi michou
mireille: mimi
monique: momo monette nique
mohamed: momo
nathalie: nath nat
nathanael: nath
nicolas: nico colas nick niko
nicole|nicolette: nini colette nico
noemie: no nono
olivier: oliv olive
ophelie: ophe
oscar: os
pascal|pascale: pasc
patrice|patricia: pat
patrick: pat patou
paul: popaul polo
paulette: polo
pauline: pau popo
philippe: phil fifi flip
pierre: pierrot pierro peyo
quentin: quent
raphael: raph rafa
raymond: momond ray
regine: gigi
remi|remy: rem
rene: nene
robert: bob bebert robin
roger: roro
romain: rom
roseline: rosy
sabrina: sab
sandrine: sandy
sebastien: seb sebas bastien
severine: sev
simon: sim
simone: momone
solange: soso
sophie: soso fifi
stanislas: stan
stephane: steph stef
stephanie: steph stef fanny
suzanne: suzon suzette zaza susie
sylvain|sylvaine|sylvestre: syl
sylvie: syl vivi
therese: thesy resi
theodore: theo
theophile: theo
thierry: titi thi
thomas: tom tomtom
tristan: tris
valentin|valentine: val
valerie: val
vanessa: nessa van
veronique: vero nique
victor: totor vic
victoire|victoria: vic vicky
vincent: vince vins
virginie: ninie vivi virg
viviane|vivienne: vivi
xavier: xav xa
yannick: yann
yves|yvon|yvan: vonvon
yvette|yvonne: vivette vonette
`
