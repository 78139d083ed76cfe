/** Men's names as English speakers shorten them, those of parish registers among them. */
export const englishMen = `
aaron: ron ronnie
abel: abe
abner: ab
abraham|abram: abe bram ham
adam: ad addy edie
adolphus|adolph: dolph dolphus
adrian: ade addy
alan|allan|allen|alun|alain: al
alastair|alistair|alasdair|alister|allister|alisdair: al ali alec ally
albert: al bert bertie albie
aldous: aldo
alexander|alexandre|aleksander: alex al alec alick alick eck ecky lex sandy sander sandie sawney xander zander alix lexie sasha
alfred: alf alfie al fred freddie
algernon: algie algy
alonzo|alonso: lon lonnie
alphonse|alphonsus: alf fonzie
alvin|alwyn: al
ambrose: brose
amos: amo
andrew|andre|andreas: andy drew dandy tandy andie
angus|aonghas: gus gussie
anthony|antony: tony ant anto
archibald: archie baldie arch
arnold: arnie arn nolly
arthur: art artie arty
asher: ash
ashley: ash
augustus|augustine|august|augustin: gus gussie austin gustus augie
austin|austen: aus
barnabas|barnaby: barney barny
barry|barrie: baz bazza
bartholomew|bartholemew: bart barty bat tolly mew batty
basil: bas baz
benedict: ben benny ned bennet
benjamin: ben benny benji benjy bennie
bernard|barnard: bernie barney berny
bertram|bertrand|berthold: bert bertie
bradford: brad ford
bradley: brad lee
brandon|branden: bran
brendan: bren
brian|bryan|bryon: bri
broderick: brody rick ricky
bruce: brucie
byron: by
caleb: cal
callum|calum: cal
calvin: cal vin vinny
cameron: cam
carlton|carleton: carl
cecil: cis
cedric: ced ric
charles: charlie charley chuck chas chaz chick chip charly carl chae
chester: chet ches
christian: chris christy kit
christopher|kristopher|cristopher: chris kit topher kris christy kester kristof chrissy stoffer
clarence: clarrie
claude: claudie
clayton: clay
clement: clem clemmie
clifford: cliff
clifton: cliff
clinton: clint
clive: clivey
colin: col
conrad|konrad: con connie
constantine: con connie costa
cornelius: con connie neil neal corny nelly niel
craig: craigie
curtis: curt
cuthbert: bert cuddy cutty
cyril: cy
cyrus: cy
dale: da
damian|damien|damon: dame
daniel: dan danny dannie dany
darius: dar
darren|darrin|darin: daz dazza
david|davyd: dave davy davie davey dai taffy dawson daw
dean: deano
dennis|denis|dionysius: den denny
derek|derrick|deryck: del rick derry
desmond: des desi
dexter: dex
dominic|dominick|dominique: dom nic nick nicky
donald|domhnall: don donny donnie
donovan: don van
dorian: dor
douglas|douglass: doug dougie duggie
duncan: dunc dunk
dwight: ike
dylan: dyl
eamon|eamonn: ed
ebenezer: eb eben ben
edgar: ed eddie ned
edmund|edmond: ed eddie ned ted teddy
edward|eduard: ed eddie ned ted teddy eddy neddy ward
edwin: ed eddie ned win
eleazer|eleazar: lazar
elias|elijah: eli lige
elliot|eliot|elliott: el
emanuel|emmanuel|immanuel|manuel: manny
enoch: nocky
ephraim: eph
eric|erik|erick: rick ricky
ernest|earnest: ernie ern
ethan: eth
eugene: gene
eustace: stacy
evan: ev
ewan|euan|ewen: ew
everett: ev
ezekiel: zeke
ezra: ez
felix: fee
ferdinand: ferdie nandy
fergus: ferg fergie gus
fitzgerald: fitz gerry
fletcher: fletch
francis: frank frankie fran franny
frank|franklin|franklyn: frankie
frederick|frederic|fredrick|fredric|fredrik|friedrich: fred freddie freddy rick fritz
gabriel: gabe
gareth|garth: gary gaz
garrett|garret: gary garry
gary|garry: gaz gazza
gavin: gav
geoffrey|jeffrey|jeffery|geoffry|jeffry: geoff jeff
george: georgie geordie dod doddy jordy
gerald|jerrold|jerald|gerold: gerry jerry ged
gerard|gerrard: gerry ged ger jerry
gideon: gid
gilbert: gil bert gib gibby gibbie
giles|gyles: gil
glenn|glen|glyn: glenny
godfrey: geoff jeff
gordon: gord gordy gordie
graham|graeme|grahame: gray
grant: granty
gregory|gregor: greg gregg greig
griffith|gruffydd: griff
guy: guido
hamish: ham
hamilton: ham hammy
harold|harald: harry hal
harrison: harry
harvey: harv
hector: heck heckie
henry|harry|henri: hank hal harry harrie hen hennie halkin hawkin
herbert|heribert: herb bert bertie herbie
herman|hermann: herm manny
hezekiah: hez ki
hilary: hil
hiram: hi
homer: hom
horace|horatio: horry raish
howard: howie ward
hubert: hugh bert bertie hub
hugh|hugo|huw: hughie hughy shug huey
humphrey|humphry: humph numps
ian|iain: eein
ignatius: iggy natius inigo
ira: irie
irving|irvin|irwin: irv
isaac|izaak|isaak: ike zac zak ikey
isaiah: zay ike
isidore|isadore: izzy
israel: izzy
ivan: van
ivor|ifor: iv
jackson: jack
jacob|jakob: jake jack coby cobus jay jakey jacky
james|seamus|jaymes: jim jimmy jimmie jamie jem jemmy jimbo jas jamesie hamish jay
jared|jarrod|jarod: jar
jarvis|gervase|jervis: jerry
jason: jay jase
jasper|caspar|casper: jas cas
jedediah|jedidiah: jed
jefferson: jeff
jeremiah|jeremy|jeremias: jerry jem jez jezza jeremey
jerome|jerom: jerry
jesse|jessie: jess
joachim: jo joe
job: joby
joel: joe
john|jon|johann|johannes|jonn: jack johnny jock jacky johnnie hank jackie jonny jocky johnie shane sean
jonathan|johnathan|jonathon|johnathon: jon jonny nathan jonty jono johnny john
jordan|jorden: jordy jud
joseph|josef|josephus: joe joey jo jos joss jody seph
joshua: josh jos
josiah|josias: joe jos si
jude|judah: jud
julian|julius|jules: jule jolyon jools
justin: jus
keith: keef
kelvin: kel
kenneth|kennith: ken kenny kennie
kevin: kev
kieran|ciaran|kieron: kier
kimball: kim
kingsley: king
kirk: kirky
lachlan|lauchlan: lachie lochie
lambert: bert
lancelot|launcelot: lance
laurence|lawrence|lorenz|lorenzo: larry laurie lawrie loz lol lawry lorrie lon
lemuel: lem
leo: lee
leon|lionel: leo
leonard|lennard: len lenny leo leon lennie
leopold: leo poldie
leroy: lee roy
leslie|lesley: les
lester: les
levi: lee
lewis|louis|lewes|ludwig|luis: lew lou louie
liam: lee
lincoln: linc
lloyd: floyd
lucas|luke|lukas: luc lukey
lucian|lucius|lucien: luce lou
luther: lou
lyndon: lyn lindy
malachi|malachy: mal
malcolm: mal malc colm
marcus|mark|marc: marky
marmaduke: duke
marshall: marsh
martin|martyn: marty mart
marvin|mervyn|mervin|merlin: marv merv
matthew|mathew|matthias|mathias: matt mat matty mattie thias
maurice|morris|moritz: mo morrie maury moz
maximilian|maxwell|maximillian|maximus: max maxie
melvin|melvyn: mel
meredith: merry
meyer: mike
michael|micheal|michel|mikael: mike mick micky mickey mikey mitch midge mik
miles|myles: milo
milton: milt
mitchell|mitchel: mitch
montague|montgomery: monty
mordecai: mort
mortimer: mort morty
moses|moshe: mo mose moe moss
murdoch|murdo: murd
nathaniel|nathan|nathanael|nathanial: nate nat nathan than natty
neil|neal|niall|neill: nealie
nelson: nels
neville|nevil: nev
nicholas|nicolas|nickolas|nikolas: nick nicky nico nic klaus colin niko nicol
nigel: nige
noah: noey
noel: nol
norbert: norb bert
norman: norm normie
obadiah: obie obe
octavius: tave
oliver|olivier: ollie noll olly nolly
orlando|roland|rowland: rolly rowly lanny orly
oscar|oskar: ozzie
osborne|osbert|oswald|osmond: oz ozzie ossie os
owen|owain: owie
patrick|padraig|patric: pat paddy patsy rick packy pate pat padraic
paul: pauly paulie
percival|percy|perceval: perce
perry|peregrine: pery
peter|petrus: pete petey peterkin pat
philip|phillip|philippe: phil pip flip
phineas|phinehas: phin finn
prescott: scott
preston: pres
quentin|quintin|quinton: quin
ralph|raphael|rafe: rafe raff ralphie
randolph|randall|randal|randell: randy dolph rand
raymond|raymund: ray
reginald: reg reggie ron rex naldo
reuben|ruben: rube ben
rhys|reece|rees: reesy
richard|ricard: rick dick dickie dicky rich richie ricky rik dickon hick richy ritchie
robert|roberto: rob bob bobby robbie bert robin bobbie hob dob rab rabbie robby bertie nob robb rabby
roderick|roderic|rory: rod roddy rory rick roddie
rodney: rod
rodger|roger: rodge hodge dodge
roland|rowland|rolland: rollo rolly
ronald: ron ronnie ronny
rosco|roscoe: ross
rudolph|rudolf|rodolph: rudy rolf dolph rudi
rufus: rufe
russell|russel: russ rusty
rupert: rupe rupie
samson|sampson: sam
samuel: sam sammy sammie
saul: solly
scott: scotty
sebastian|sebastien: seb bas baz bastian
septimus: sep
seth: sethy
seymour: morey
shelby|sheldon|shelton: shel
sidney|sydney: sid syd
sigmund|siegmund: sig ziggy
silas|silvanus|sylvanus: si sy vanus
silvester|sylvester: sil vester sly
simon|simeon|symon: si sim simmy
solomon: sol solly
spencer|spenser: spence
stanley: stan
stephen|steven|stephan|stefan|steffen: steve stevie ste
stewart|stuart|steuart: stu stew stuie
sullivan: sully
terence|terrence|terrance|terance: terry tel tez
thaddeus|thadeus|tadeusz: thad tad ted
theobald|tybalt: theo tib
theodore|theodor|theodoric: ted theo teddy dory
thomas|tomas: tom tommy thos tam tammie massey tomkin tammy
timothy|timothey: tim timmy
tobias|tobiah: toby tobe
travis: trav
trevor: trev
tristram|tristan: tris
ulysses: lys
urban: urb
valentine|valentin: val
vernon: vern
victor|viktor: vic vick
vincent|vinzenz: vin vince vinny vinnie
virgil: virge
vivian|vyvyan: viv
wallace|wallis: wally wal
walter|gualter: walt wally wat wattie wat wats
warren: waz
washington: wash
wendell: dell
wesley: wes
wilbur|wilbert|wilber: will bert
wilfred|wilfrid: wilf will fred wilfie
william|willem: bill will billy willie willy wil liam wills bell billie wm gwil welkin
willard|willis: will
winfield|winfred: win
winston: win winnie
woodrow: woody
wyatt: wy
zachariah|zachary|zacharias|zechariah|zackary|zachery: zach zack zac zak
zebulon|zebedee: zeb
`
