/** Italian names. */
export const italian = `
adelaide: ade
adriana: dina adri
agnese: agne
agostino: tino gosto
alberto: berto albi betto
alessandra: ale sandra alex sandrina
alessandro: ale sandro alex
alessia: ale
alessio: ale
alfonso: fonso
alfredo: fredo
ambrogio: brogio
amedeo: deo
andrea: dea andre
angela: angiolina lina angelina
angelo: angiolino lino
anna: annina nina
annamaria|anna-maria: anna
annunziata: nunzia
antonella|antonia|antonietta: nella tonia toni anto tonina etta
antonino: nino tonino
antonio: tonio toni tonino totò nino anto toto
aurelio: lelio
bartolomeo: bartolo meo
beatrice: bea bice
benedetta: benni detta
benedetto: bene detto
bernardo: nardo dino
camilla: milla cami
carla: carlotta
carlo: carletto carlino
carmela: mela melina
carmelo: melo
carolina: lina carola
caterina|katerina: cate rina nina cati
cecilia: cilla
chiara: chiaretta
christian|cristian|cristiano: cri
claudia: clau
concetta: tina cetta concettina titina
costantino: tino
cristina: cri tina
cristoforo: cristo toforo
daniela: dani ela
daniele: dani lele
davide: dado
debora|deborah: debby
domenica: mimma nica menica
domenico: mimmo mimì mico menico nico meco
donatella: dona tella
donato: nato
edoardo|eduardo: edo dado
eleonora: ele nora leo
elena: ele lena nena
elisa: eli
elisabetta: betta lisa eli betti elisa bettina
emanuela: manu ela
emanuele: manu lele ema
emilia: mimi milly
enrico: rico chicco righetto
ernesto: tino
eugenio: genio gegè
ezio: ezzio
fabiana: fabi
fabio|fabrizio: fabi fabry
federica: fede chicca
federico: fede chicco rico ghigo
felice: feli
ferdinando: nando ferdi
fernanda: nanda
filippo: pippo lippo fili
francesca: franci fra checca cesca franca fran cecca
francesco: franco ciccio cecco checco fra france cesco chicco franci
gabriele: lele gabri gabry
gabriella: lella gabri gabry
gaetano: tano nino
gaspare: gasparino
gennaro: gennarino rino
gerardo: gerri
giacomo: mino giaco jack comino
giampaolo|gianpaolo: giampi
giampiero|gianpiero: giampi
gianfranco: gianni franco
gianluca: luca gian
gianluigi: gigi gian
gianmarco|giammarco: gian
gilberto: gil
gino: ginetto
giorgia: giò
giorgio: gio
giovanna: vanna gianna nanna giò
giovanni: gianni vanni nanni giò gian nino giannino ianni
giovanni-battista: giambattista titta gianbattista
girolamo: momo
giuditta: giudi
giulia: giuly
giuliana: liana
giuliano: giuli
giulio: giuli
giuseppe: beppe peppe pino pippo peppino bepi beppino geppo geppi
giuseppina|giuseppa: pina peppina giusy beppa pinuccia giusi
gregorio: gregò gori
guglielmo: memo gelmo
guido: guidino
ignazio: gnazio
ilaria: ila
immacolata: imma tina
ippolito: polito
isabella: isa bella
laura: lalla
leonardo: leo nardo dino
lorenza: lory enza
lorenzo: renzo lollo lore enzo
luca: luchino
lucia: lucy ucci luciana
luciano: ciano
ludovica: ludo
ludovico: vico ludo
luigi: gigi gino luigino gigetto
luigia|luisa: gina gigia
maddalena: lena magda
manuela: manu
marcella: lella
marcello: cello lello
marco: marchino
margherita: rita marghe ghita
maria: mariuccia mariella marietta
maria-grazia: mariagrazia
maria-luisa: marisa
maria-teresa: mariateresa marité
marianna: nanna
mariano: nano
mario: mariolino
martina: marti
massimiliano: massi max massimo
massimo: massi max
matteo: teo matte
mattia: matti
maurizio: mau icio
michela: miki
michelangelo: michele
michele: lino miki michelino
monica: moni
natale: natalino lino
natalia: nat
niccolo|nicola|nicolo|niccolò: nico nic cola colino
nicoletta: nico letta
nunzio|annunziato: nunzi
ottavio: tavio
pantaleone: leo
paola: paoletta
paolo: paolino
pasquale: pasqualino lino
patrizia: patty
pellegrino: rino
pierluigi: gigi pier
pietro: piero pierino pierin
raffaela|raffaella: lella raffa
raffaele|raffaello: lello raffa raf lele
remigio: gigio
renata: nata
riccardo: ricky ricky ricca
rinaldo: naldo
roberta: roby
roberto: roby berto robi
rocco: rocchino
rodolfo: rudy dolfo
rosa: rosetta rosina
rosaria: rosy sara
rosario: saro sasà
salvatore: totò turi salvo tore toto turiddu sasà totuccio
samuele: samu lele
sara: sarina
sebastiano: nello iano seba bastiano
serena: sere
sergio: sergino
silvestro: vestro
silvia: silvi
silvio: silvi
simona: simo
simone: simo
sofia: sofi
stefania: stefy fania
stefano: ste fano stefi
susanna: susi
teresa: tere resi teresina
tommaso: tommy masino tom maso
umberto: berto
valentina: vale tina
valentino: tino vale
valeria: vale
valerio: vale
veronica: vero
vincenza: enza cenza vincenzina
vincenzo: enzo cenzo vinci vince
virginia: ginia gina
vito: vituzzo
vittoria: vitto vichi
vittorio: vitto rio torio
viviana: vivi
`
