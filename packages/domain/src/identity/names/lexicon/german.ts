/** German, Austrian and Swiss names; umlauts folded. */
export const german = `
adelheid: heidi heide adele alida
agathe: agi
albrecht: al bert
alexander: alex xander sascha lexi
alexandra: alex sandra sascha xandra
alfons: fonsi fons
alois|aloys|aloisius: lois luis loisl
amalie: mali malchen
andreas: andi andy anderl resi
andrea: andi andy
angelika: geli angie angi gela
anna: anni anne annerl nanni ännchen anja anika annika annchen
annegret: anne gretel
annelies|anneliese|annelise: anne liese anni
annemarie: anne anni annemie
anton: toni tonl
antonia: toni toni tonia
august: gustl gust
augustin: gustl gustav
axel: axl
balthasar: balzer hauser
barbara: babsi barbi bärbel babette wetti uschi
bartholomaus: barthel bartl
beate: bea
benedikt: bene ben benni
benjamin: benni ben benny benno
bernhard|bernard|bernd: bernd benno hardy berni
berthold|bertold: bert bertl
birgit|brigitte|brigitta: gitte gitta biggi birgit gitti
burkhard|burkhardt|burghard: burki hardy
carola|carolin|caroline|karoline|karolin: caro lina line karo lilo
carsten|karsten: carsti
charlotte: lotte lotti charly lotta charlie
christa: chris
christian: chris christl hias
christiane|christina|christine|kristina|christin|christel: christel tina chris christl christa stine kiki nina
christoph|christof|kristof: chris christl stoffel toffel
clemens|klemens: clem
cornelia|kornelia: conny nele corni nelly conni
cornelius: neel
daniel: dani danny
daniela: dani
david: dave
detlef|detlev: detti
dieter|dietrich|diether|dietmar: didi dieter
dominik: dodo nik domi
dorothea|dorothee: doro dora dorle thea dorli dörte
eberhard: ebi hardy
eckhard|eckhardt|ekkehard|eckart|eckehard: ecki eck
edeltraud|edeltraut: edel traudl
eduard|edward: edi ede
egon: eggi
eleonore: lore nora elli
elfriede: elfi friedel friedl
elisabeth: elli else lisa lisbeth liesl sissi sisi lisl ilse elsbeth betti lieschen liese liesel elsa lilli ella lisi elisa babette bettina betty beth
emanuel|emmanuel: manu
emil: mil
emilie|emilia: emmi mili
erhard: hardy
erich: ricky
ernst: ernie
erwin: win
eugen: geni
eva: evi evchen ev
evelyn|eveline: evi
fabian: fabi
felix: fe
ferdinand: ferdi ferdl nandl
florian: flo flori
franz: franzl franzi
franziska: franzi fanny franzl sissi zissi fränzi
frieda|friederike|friedericke: rike friedel fritzi friedl rieke frida fritzi
friedhelm: friedel
friedrich: fritz fred friedel frieder fiete freddy fritzl
gabriele|gabriela|gabriella: gabi gaby gabriele ela jella
georg: schorsch schorschi jörg jürgen girgl gorch görgen jorg jurgen
gerda: gerdi
gerhard|gerhardt|gerd|gert: gerd gert hardy gerdi geri hard
gerlinde: linde lindi
gertrud|gertraud|gertrude|gertraude: trudi traudl gerti trude gerda traudel traude gertie
gisela: gisi gila gisi
gottfried: friedl gottl götz gotz
gotthard: hardy
gregor: greg gregi
gunter|gunther|gunter|guenther: günni gunni
gustav: gustl gustel
hannelore: hanne lore hannerl
hans|johann|johannes|hannes: hans hannes hansi hansl hänschen jo hanni johnny han henne jens jan
harald: harry hari
hartmut: harti hardy
hedwig: hedi hede hedl wiggerl
heidemarie: heidi
heinrich: heinz heiner hein heini henner hinnerk heino henri henning
heinz|karlheinz|karl-heinz: heini heinzi kalle
helene|helena: leni lena lene hella lenchen helen lenerl
helga: helgi
helmut|hellmut|helmuth|hellmuth: helli heli
henriette: jette henni etta jettchen
herbert|heribert: herbi bert heri
hermann: manni männe hermi
hermine: mine minna hermi
hieronymus: onymus ronny
hildegard|hiltrud|hilde: hilde hildchen hilla gardi hildi
horst: hotte horsti
hubert|hubertus: hubsi berti hubi
ignaz: naz nazi
ingeborg|ingrid|inge: inge inka ingo inga
ilona: ilo
irmgard|irmtraud|irmtraut|irmgart: irmi irma traudl
jakob|jacob: jockel jaggi köbi jack kobi joggeli
jennifer: jenny
joachim: jochen achim jo jochim jojo
johanna: hanna hanni jo hanne hannchen joschi
jonas: jon
jonathan: jonny
josef|joseph: sepp seppl jupp beppo jo jos josi pepi peppi seppi bepp sepperl
josefine|josephine|josefa: josi fine josy pepi finni sefa
judith: judi jule
julia|juliane|juliana: jule julchen jane julie juli
julian: juli jul
julius: juli jul
jurgen|juergen: jogi jürgi jorgi
justus: just
jutta: jule
karl|carl: kalle kali karli charly karle
karl-friedrich: kafri
karla|carla: karli
katharina|catharina|katarina|katharine|katrin|kathrin|catrin|cathrin|katja: kathi käthe kati trina trine käthchen nina kathy katja kathe ina
kilian: kili
klaus|claus|nikolaus|nicolaus|niklas|nikolas: klausi niko nick claas klas niki nikki
konrad|conrad|kunrad: conny kurt konni kuno radi kunz
konstantin|constantin: kosta stan konsti consti
konstanze|constanze: conny stanze
korbinian: korbi
kornelius: kees
kunigunde: gundi gunda kuni
kurt: kurti
laura: lauri
laurenz|lorenz: lenz lenzi lori
leonhard: leo lennart hartl leonerl leon
leonie: leo
leonore: lore nora
leopold: leo poldi poldl
leopoldine: poldi dina
lieselotte|liselotte|lieselotte: lilo lotte lotti liese
ludwig: luggi wiggerl lutz lui wickerl wiggi luigi
luise|louise: lulu luisl isa
lukas|lucas: luki luke
magdalena|magdalene: leni lena magda lene malene madlen
manfred: manni fred manny fredl mane
manuel: manu
manuela: manu ela
margarete|margarethe|margareta|margaretha|margret|margrit|margit|margarita: grete gretel gretchen greta gretl meta gritt marga margit rita gitta marie gretli greti
maria|marie: mitzi mizzi mia marie marei mariechen mariele ria mimi maja moidl
marianne: nanne janne
marina: rina
markus|marcus: mark max
marlene: leni lene marle
martha: marthe
martin: mart marti martl
martina: tina
mathilde|mathilda: tilde thilde hilde tilli
matthias|mathias: matze hias hiasl matz mattes matthes theis hiasi
maximilian: max maxi maxl
maximiliane: maxi liane
mechthild|mechtild|mechthilde: mechi tilla hilde
melanie: mel melli
michael: michi michel mike mischa micha michl mich
michaela: michi michaela ela micki
monika: moni mona nika monerl
moritz: mo
nathalie|natalie: nati
nicole|nikola|nicola: nicki niki nici
norbert: nobbi norbi nobby berti
oliver: olli oli
olaf: olli
oskar: ossi
oswald: ossi waldi
otto: otti ottl ottchen
ottilie: otti tilli
patrick: pat paddy
paul: pauli paule
peter|petrus: peterl pit peterle pitter piet petz
petra: peti petzi
philipp|phillip|philip: phil lipp fips philli
quirin: quiri
rainer|reiner|reinhard|reinhardt|reinhart: rainer hardy reini
raimund|reimund: raimi mundl
ralf|ralph|rudolf: rolf ralle
rebekka|rebecca: becky bekki rebi
regina|regine: gina regi
reinhold: reini holdi
renate: reni nate natti renerl
richard: richi ricky ritschi rick
robert|rupert|ruprecht: robbie rob bert robi ruppi berti robsi
roland: roli rolli rolle
rosa|rosemarie|rosalie|rosina|rosamunde: rosi rosl romy röschen
rosemarie|rosmarie: romy rosi marie
rudiger: rudi rüdi
rudolf|rudolph: rudi rolf ralf dolf rudl
sabine|sabina: bine bina sabsi bini sabinchen
samuel: sam sämi sami
sandra: sandi
sarah: sari
sebastian: basti wastl bastian seb bastl bascht wast
sibylle|sybille|sibilla: bille billa sibs
siegfried: siggi sigi fred friedel siegi
sieglinde: siggi linde sigi
siegmund|sigmund|sigismund: siggi mundl sigi
sigrid: siggi sigi
silke|caecilia|cacilia|cecilie: cilly cilli zilli silke zenzi
simon: sim simmerl simi
sonja|sophia: sonni
sophie|sofie|sophia|sofia: soph fiene sopherl fifi
stefan|stephan|steffen: steff steffi steve stefferl
stefanie|stephanie|stefani: steffi steff stef fanny
susanne|susanna|suzanne: susi sanne suse suschen sanni anna
tatjana|tatiana: tanja
theodor: theo thedi teddy
theresia|therese|theresa|teresa: resi tessa thesi resl thery terry rese
thomas: tom tommy thoma thom tommi
tobias: tobi tobs
torsten|thorsten: toto
traugott: traugo
ulrich|ullrich: uli ulli ul ueli uri
ulrike|ulrieke: uli ulli rike ulle rieke
ursula: uschi ulla ursel uschi ursl urschi ursi
valentin: valtin vale valti feltin
valerie: vally vali
vera|verena: vreni vroni vera verenerl nena vrenerl
veronika: vroni vera moni ronja vronerl nika
viktor|victor: vik
viktoria|victoria: vicky viki tori vicki
vinzenz: vinz zenz
volker|volkmar|volkhard: volki
waldemar: waldi
walter|walther: walti walt waldi
waltraud|waltraut|waltrud: traudl traudel wally traute
werner|wernher: werni
wilhelm: willi willy helm wilm will bill wim
wilhelmine|wilhelmina: mina minna mine helma helmine minchen
winfried: winni friedl winnie
wolfgang: wolf wolfi wölfi gangerl
wolfram: wolf wolfi
xaver|franz-xaver: xaverl xari xav
zacharias: zacher
`
