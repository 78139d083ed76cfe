/** Dutch and Flemish names. */
export const dutch = `
adriaan|adrianus|adriaen|arjan|arjen: ad adri ari janus arie adje aad ariaan
adriana|adriaantje: adri jana sjaan ada jaantje ariaantje
albertus|albert|elbertus: bert appie bertus ab albertje
alexander: alex sander lex xander
alida|aleida: lida aaltje ali
alphonsus|alfons: fons
andreas|andries: dries andre drees
anna|johanna: an annie anneke anke antje annet anouk ans anja
anthonius|antonius|anton|antoon|anthonie: ton toon tonnie teun teunis tony antoon toine theunis
antonia|anthonia: toos tonnie toni tonia teuntje antje
arnoldus|arnold|arnoud|arnaud|aarnout: nol arno aart arnout noud
augustinus|august: guus gust stijn
bartholomeus|bartholomaeus: bart mees meeus bartel
bastiaan|sebastiaan: bas bastian
benjamin: ben bennie
bernardus|bernard|barend: ben bernd bernhard berend bert barend
catharina|katharina|katrien|catrien|catharijne: toos trijntje katrien rina karin tineke cato kaatje nienke trien ineke rien kaat trees kitty nynke katrijn ka truus
christiaan|christianus|kristiaan: chris kris christ corstiaan
christina|christine: stien tineke stientje christien ina stina stijntje kristien
christoffel: stoffel chris toffel
clemens: clem mens
constant|constantijn: stan stijn
cornelis|cornelius: kees cor corne nelis niels cees knelis keesje neel
cornelia: corrie cor nel neeltje nelleke nelly corry kee keetje conny
daniel: daan daniel dani
david: daaf davy
diederik|dirk|theodericus|dirck: dirk rik dick diek
dominicus|dominique: minus nico
dorothea: dora doortje thea door
eduardus|eduard|edward: eddy ed ward edo
egbertus|egbert: bert ebbe
elisabeth|elizabeth|elisabet|elsbeth: els lies bets liesbeth elly bep betje elsje betty lisette lijsbeth liesje ilse elze bettie
emanuel: manus
engelbertus|engelbert: bert engel
everardus|everhardus|evert: ever eef
ferdinand|ferdinandus: ferry nand
franciscus|frans|franciscus: frans sus cis franky cisco
francisca|francina: sien sientje fransje ciska fran cisca
frederik|fredericus|frederikus: freek fred frits rik frederic
frederika: rika freda frederieke riekje
gabriel: gab
geertruida|gertrude|geertrui: truus geertje trudy gertie trui geer truida truusje
gerardus|gerhardus|gerard|gerrit|gerhard: gerrit ger gerry geert sjraar gert
gerarda|gerardina|gerritdina: gerda gerrie dien dina gerdien
gijsbertus|gijsbert|gijsbrecht: gijs bert
gillis|aegidius: gilles
godefridus|godfried: frits fried
gregorius: gregor goris joris
guillaume|wilhelmus|willem|guilielmus: wim willy will helmus mus pim helm wil wiel guus jelle lem bill
wilhelmina|willemina: mien mina mientje willy wilma willemijn helma wil mieke mine minke
hadewych: hadewij
hendrik|hendricus|henricus|henrikus|hendrikus|henri: henk rik hein driek hennie harrie henri harry hendrik heintje henny drikus
hendrika|henrica|hendrica: rika hennie riet hetty riki henny riek ria hendrikje rie
henriette|henrietta: jet jetje hetty jetty
hermanus|herman|hermannus: harm herm manus her harmen
hieronymus|jeroen: jeroen roen
hubertus|hubert|huibert|hubrecht: bert huub huib bertus hub
ignatius: ignace naas
isaac|isaak|izaak: ies isa sak
jacob|jacobus|jakob|jacobus: jaap sjaak ko koos jack co cobus jacco kobus coos sjakie cop jac jacques
jacoba|jacobina: co coba ko coby cobie jakomina koosje jacqueline jaapje
jan|johannes|johan|joannes|hans: jan hans joop jo han johnny jannes johnnie hannes jantje wannes janus sjang jack john joost jens
janna|johanna|joanna|jantje|jannetje: jo joke hanneke annie jannie hanna janneke hannie jopie jansje anneke johanneke janny ans jannetje
jeremias: jerry
joachim: jochem jo chiem
joost|judocus|jodocus|justus: joos
joris|georgius|george|georg: sjors joor
josephus|jozef|joseph|josef: jos joep jef sjef zef jeff joop seph jup joost jo
josephina|jozefien|josephine|jozefina: jos fien fientje josje fina jo josien
judith: juut
karel|carolus: karel sjarel carl charel charles lo karl
karolina|carolina: lien karlijn lientje carlijn lina
klaas|nicolaas|nikolaas|nicolaus: klaas nico niek nick claas klaasje niels nic
klazina|nicolasina: sien klaasje
lambertus|lambert|lambrecht: bert lam bertus lammert
laurens|laurentius|lourens: lau louw rens lars lou laurentius
leendert|leonardus|leonard: leen leo len lenard leon nardus
leonie: leo
leopold: pol leo
lodewijk|ludovicus|louis: lode wijk lou lowie lo louis
lucas: luc luuk lucien
machteld|mathilda|mathilde|mechtild: til tilly tilleke mathil
magdalena: leen magda lena madeleine malou leentje magdaleen
marcus: mark marc
margaretha|margareta|margriet|margrieta|margarita: greet griet grietje gre margreet greetje rita margot meta marga margo
maria|marie|marije|marijke: marie mieke rie ria riet marijke miep mia mies marietje mimi marian mie marja rietje maaike
martinus|martin|marten|maarten|maerten: maarten tinus rinus mart tin mertijn martijn ties
matthijs|mattheus|matthias|mathias|mathijs: thijs ties mathieu theeuwes teus matt this tijs sjeu mat
mauritius|maurits: mau mouw
meinardus: meindert
michael|michiel|machiel|michael: chiel giel mick michel machiel maikel
nathanael: nathan
paulus|paul: pauwel pol pau
paulina: lien paula
petronella|pieternella: nel pietje nelly petra nelleke ella pieta
petrus|pieter|peter: piet peer pier pit peet pieterjan per petrus
philippus|filip|philip: flip lip phil
reinier|reinardus|reinaard|reinhardus: rein ries
robertus|robert|robrecht: rob bert robbe robbert
roelof|rudolf|rodolphus|roeland: roel ruud rudi dolf rolf roelf rudy
rosalia|rosalie: roos
rutger|rudger: ruth rut
samuel: sam
sara: saar saartje
simon: siem simen sijmen
stephanus|stefan|steven: stef fanus stefaan steef
susanna|suzanna: sanne suus suze susan san saan
theodorus|theodoor: theo dorus door ted teo thé
theresia|theresa: trees resi thea treesje
thomas: tom maas tommie
tobias: toob
valentijn: val tijn
vincentius|vincent: cent vin vince
walterus|wouter|walter|wouterus: wout walt woud
wijnand: wijn nand
willibrordus|willibrord: brord wil
xaverius: xaveer
yvonne: von
`
