/** Women's names as English speakers shorten them, those of parish registers among them. */
export const englishWomen = `
abigail|abigale|abbigail: abby gail abbie nabby gayle
ada: addie
adelaide|adela|adele|adelle: addie ada dell heidi della ady
adeline|adelina|adaline: addie lina ada aline
adrienne|adriana|adrianna: addie adie ria
agatha: aggie agga
agnes|agness|agneta: aggie nessie nessa nest aggy nancy nan annis senga annes nessy inez
aileen|eileen|ilene: leen
aimee|amy|amie: ame
alberta: bertie berta allie
alexandra|alexandria|aleksandra: alex sandra sandy lexie lexi ali alexa alix sandie lex drina xandra alexis alexia sasha
alfreda: freda alf
alice|alicia|alyce|alys: allie ally elsie lisa ali alley lissie elsa
alison|allison|alyson|allyson: ali allie ally elsie
almira|elmira: myra
althea: thea
amanda: mandy mandi manda
amabel|annabel|annabelle|annabella|anabel: bella belle ann mabel annie mab
amelia|emilia|emelia: millie amy milly mia mellie emmy melia
anastasia: stacy stacey ana stasia annie tasia
andrea: andie andy drea
angela|angelina|angelica|angeline: angie ange jelly angel lina
anita: nita ann
anne|ann|anna|hannah|ana|hanna: annie nan nancy nanny nannie nanette nina annette anny hannie nana
annette|anette: annie netty nettie
antoinette|antonia: toni tony netta nettie ann tonia tonie
arabella|arabel|orabel: bella belle ara bel orabella
araminta|aminta: minta minty
ariadne|ariana: ari
audrey|etheldreda|audra: aud
augusta|augustina: gussie gusta aggie tina
aurelia: rilla ora
aurora: rory
avril|april: avi
barbara|barbra: barb babs barbie bab bobbie barby baubie babette bar
beatrice|beatrix|beatriz: bea bee trixie trix beattie triss betty
belinda|melinda|linda|lynda: linda bel lindy lin mindy lyn
benedicta: benita benny
bernadette|bernadine|bernardine: bernie berna detta
bernice|berenice: bernie bunny
bertha|berta: bertie birdie
bethany: beth
beverley|beverly: bev
blanche: blanchie
bonita|bonnie: bonny
brenda: bren
bridget|brigid|brigit|bridgette|brighid|bridgit: bridie biddy bride bedelia delia biddie bid bridey
bronwyn|bronwen: bron wyn
calista|callista: cally
camilla|camille|camila: millie cammie milly cam
candace|candice|candida: candy dacey candi
cara: carrie
carmel|carmela|carmelita: carm
carol|carole|carolyn|caroline|carolina|carrol|karolyn: carrie caro lina caddie cal cassie caz lynn callie
cassandra|kassandra: cass cassie sandra sandy
catherine|katherine|katharine|kathryn|cathryn|catharine|katharina|kathrine|kathryne|katarina|catherina|cathrine|kathleen|cathleen|catriona|katrina|caitlin|catalina: cathy kathy kate katie kitty kit cat kat cate kay katy kath cath kitten katie kittie trina cassie rina kitsy catty
cecilia|cecily|cicely|cecelia|sicely|celia: cissy sis cis celia sissy cecy sisley cissie sheila
celeste|celestine: celie
charity: cherry chattie
charlotte|charlotta|carlotta: lottie charlie char lotta totty tottie chattie lotty carly lola
chastity: chas
christiana|christina|christine|kristina|kristine|cristina|christen|kirsten|christena|kirstine: chris chrissie tina christy kirsty teenie crissy kristy kris ina chrissy xina kirstie christie
clara|clare|claire|clarissa|clarice|klara: clarrie clary rissa claribel
claudia|claudette|claudine: claud
clementine|clementina|clemence|clemency: clem clemmie tina
colleen: coll
constance|constantia|constancia: connie con stancy
cordelia: delia cordy dell
corinne|cora|corinna: corrie cory
cornelia: nell corrie nelly neely nellie connie
courtney: court
crystal|chrystal|krystal: chris crys tal
cynthia: cindy cyn cindi cynth
daisy: day
danielle|daniela|daniella: dani danny ella
daphne: daff daphie
darlene|darleen: darla
dawn: dawnie
deborah|debra|debora: deb debbie debby debs
deirdre: dee
delilah|delia|adelia: della dell lila delly
delores|dolores|deloris: dolly lola lolly dee
denise|denice: den denny dee
desiree|desire: desi
diana|diane|dianne|dyan|dinah: di dee dy didi
dominica: minnie nica
donna|madonna: don
dora|dorinda|isadora|theodora|pandora: dory dolly thea theo dora
doreen|dorene: dor
doris: dor dorrie
dorothea|dorothy|dorothee|doretta: dot dolly dora dottie dolley dodie thea dotty doll dorrie dody doda
drusilla: silla dru cilla
edith|edythe: edie ede eda eadie
edna: eddie
edwina: edie winnie
effie|euphemia|eupheme|euphemie: effie phemie eppie fanny effy phemy femie effy
eleanor|elinor|eleanora|eleonora|ellenor|leonora|leonore|eleonore|lenora|ellinor: nell nellie nelly ellie ella nora nel norah ellen nelle nonie lally nan lena
helen|ellen|helena|helene|elena|elaine|elin|ellena|hellen|elene: nell nellie nelly ellie ella lena nel elly lennie
elisa|eliza|elise|elsa|elsie|ilse: liza lisa elsie elsa
elizabeth|elisabeth|elspeth|elsbeth|elspet|elizabethe|eliza|elisabet|elyzabeth: liz lizzie beth betty bess bessie betsy libby eliza elsie lisa liza lise lisbeth lilibet bet bettie buffy ellie elspie birdie tetty tibby elsa lizzy bette bettina lib libbie bitsy elise lilly lizbeth betsey lis lilian
elma: elmie
elvira: elvie vira
emily|emilie|emeline|emmeline|emmaline|emilia: em emmy millie milly emmie
emma|ermintrude|imma: em emmie emmy trudy
erica|erika: ricky rikki
ernestine|ernestina|earnestine: erna tina stina ernie
esmeralda|esme: esmie
estelle|estella|stella: essie stell
hester|esther|hesther|ester: essie hettie hetty essy hessie hesse ettie stella
ethel|ethelinda|etheline: ethie linda
etta: ettie
eugenia|eugenie: genie gene
eulalia: lally eula
eunice: una nicey
eva|eve|evelyn|eveline|evelina|evaline|evangeline: evie eve eva lina lyn ev evelyn vangie
faith: fay faye
felicity|felicia: flick fliss lissa felix flis
fidelia: delia
fiona: fi fee
flora|florence|florentia|flore: flo florrie flossie floss florie flory florry
frances|francesca|franziska|francisca|francine: fran fanny franny frankie francie fannie cesca chesca sissy fanney frannie
frederica|fredericka: freda freddie rica ricky
freda|frieda|winifred: freddie
gabrielle|gabriella|gabriela: gabby gabi gab ella gaby
genevieve|guinevere: gen ginny viv eve jenny
georgia|georgiana|georgina|georgine|georgette|georgianna: georgie gina georgy george gigi nina
geraldine: gerry dina jerry deena gerrie
germaine: gerry
gertrude|gertrud: gert gertie trudy trudie truda
gillian|jillian|gilian: gill jill gilly jilly jillie
gina|regina|georgina: gigi
ginger|virginia: ginny ginnie jinny ginger virgie gina
gladys|gwladys: glad gladdie
glenda|glenys|glynis: glen
gloria: glo
grace|gracia: gracie
griselda|grizel|grizelda|grissell: zelda selda grissie grizzie
guadalupe: lupe
gwendolyn|gwendoline|gwendolen|gwenllian|gwyneth|gweneth: gwen wendy gwennie lyn gwenny
harriet|harriette|harriot|henrietta|henriette|hariet: hattie harry hatty hettie hetty etta ettie nettie henny retta hatte
hazel: haze
heather: heath hev
henrietta: hen etta
hermione: hermie
hilda|mathilda|hildegard|brunhilda|hylda: hildy
honora|honor|honoria|nora|honour|norah|hanora: nora nonie norah onora honey
hope: hopie
hortense|hortensia: tensie
ida: idy
imogen|imogene: immy gene immie
ina: inie
ingrid: inga
irene|irena|erin: rene renie
iris: iry
isabel|isabella|isobel|isabelle|ysabel|ishbel|isabela|izabella|isbel|sybella: bella belle izzy bell ib tibby sib bel isa tib ella ibby izzie ishbel sabella tibbie nib
ivy: ives
jacqueline|jaqueline|jacquelyn|jacquelin|jacklyn: jackie jacqui jacky jaqui lyn jack
jane|janet|jean|joan|johan|jeanne|jehane|janette|jeannette|jeanette|janice|jennet|janetta|jayne|sheena|shena|jannet|jenet|jaine: janie jan jeannie jo jennie jenny nettie jeanie jess jessie jinny nan janey jinty netta janny joanie jinnie netty joney hannah seonaid
joanna|johanna|joanne|joann|johannah: jo joey annie hannah joan jan nan jody
siobhan: shiv shevaun joan
sinead: shin jane
janine|jeannine|jeanine: jan nina
jasmine|jasmin|yasmin: jas jazz
jemima: jem mima jemma jemmie mina
jennifer|jenifer: jen jenny jenni jennie jenna jenn jinny
jerusha: ruth
jessica: jess jessie
jill: jilly
jocelyn|joscelin|joyce: jo lyn joss joy
josephine|josephina|josephene: jo josie jose fina posy josey pheeny joey feeny fifi jody
joy|joyce: joycie
juanita: nita
judith|judy|judyth: jude judy judi judie
julia|julie|juliana|julianna|julianne: jules jill julie jools
juliet|juliette: jules jule jill
june: junie
justina|justine: jus tina
karen|karin|caren|karyn: kaz kari
kelly|kelley: kel kell
kendra: ken kenny
kerenhappuch: keren kitty
keturah: kitty
keziah|kezia|kesiah: kizzy kez kessie kiz kezzie
kimberly|kimberley|kimberleigh: kim kimmy
lara|larissa: laa
laura|lora|lauretta|laurinda|loretta: laurie lolly lorrie lori loz lol lorry
lauren|laurel|laurie: lori loz laurie
lorna: lorrie lori
lorraine|loraine: lorrie lori rainie lori raine
lavinia|lavina|levina: vinnie vina winnie viney lavy ina
leah|lea: lee
lenore|lenora: nora lena
leslie|lesley|lesly: les
leticia|letitia|lettice|lettitia|lettuce: lettie letty tish titia lettice tisha
lilian|lillian|lilias|lillias|lily|lilly: lil lily lillie lilla lilly lily lolly
linda|lynda|lynne|lynn|lyndsey|lindsay|lindsey: lin lyn lindy lynne linz lynnie
lois: loie
lorinda: lori
louise|louisa|luisa|eloise|heloise|aloysia|louiza: lou lulu louie weezie louie ella loulou lulie
lucinda|lucy|lucille|lucia|lucretia|lucilla|luci: lucy cindy lu luce cilla lou lulu lucky creasey crece
lydia: lyddie liddy lyd lida liddie
mabel|mable|mabella: mab mabs may amy maybelle
madeline|madeleine|magdalene|magdalena|magdalen|madelaine|madelyn|madalene|magdelena: maddy lena maud maddie magda mady dalena madge lina maggie
malinda: lindy
malvina|melvina: vina mal
marcella|marcia|marsha|marcelle: marcie marcy
margaret|margery|marjorie|marjory|margarita|marguerite|margareta|margaretha|margret|margerie|margot|margaretta|margarette|margrett|mairead|marget|marjery|margory: maggie meg peggy madge margie marge peg greta daisy rita meggie maisie mysie mags mag margo molly marjy mamie may maidie metta gritty peggie margery pegeen meta mog midge maisey pearl maggy marg
marian|marion|marianne|maryann|mariann|marianna|maryanne: mary ann annie molly polly mamie
marilyn|marylyn|marilynn: mari lyn
marina: rina
martha|marta: marty mattie patty matty patsy pat mart patty mat
mary|maria|marie|mair|maire|marye|mairi|mariah: molly polly may mamie minnie mae maisie mimi mitzi poll moll maidie mattie mollie pol mally malkin mo
moira|maura|moyra: mo
maureen|maurine: mo renie reenie maur
muriel|meriel: mu
mathilda|matilda|maud|maude|matilde: mattie tilly matty maud tillie till patty mat maudie tilda maudlin
melba: mel
maxine: max maxie
mavis: mave
may|mae: mamie
mehitable|mehitabel|mehetabel: hitty hetty hittie mabel
melanie|melany: mel lanie
melissa|melicent|millicent|milicent|melesina: mel missy lissa milly millie lisa
mercedes: mercy sadie
mercy: merry
meredith: merry
mildred: millie milly dred
minerva|minna: minnie mina
wilhelmina|williamina|wilhelmine: minnie mina billie wilma minna willa velma willie elma helm
miranda: mandy randy
miriam: mimi mitzi mirry
molly: moll
monica|monique: mon mona nicky
morag|marion: moragh
moya: mo
myfanwy: fanny myf van
myra: my
myrtle: myrt
nancy: nan nance
naomi: omi nomi
natalie|natasha|natalia|nathalie: nat tasha talia nattie tash nata
nicola|nicole|nicolette|nichola|nichole: nicky nikki nic nicki niki colette nico nik
nora|norah: nonie
octavia: tavy tavia
odette|ottilie|odelia: tilly
olive|olivia|oliva: ollie liv livvy livia nollie libby
ophelia: phelia
pamela|pamella: pam pammy
patience: pat patty
patricia: pat patsy patty trish tricia paddy trisha trixie patti pattie tish
pauline|paula|paulina|paulette: polly paulie lina
penelope: pen penny nell
petronella|petronel|petra|petrina: nell pet petey nellie parnell
philadelphia: delphia philly delly
philippa|phillippa|phillipa: pip pippa phil flip pippi
philomena: mena phil
phoebe|phebe|phœbe: fee pheeb
phyllis|phillis|phillida: phyl phil phyll
priscilla|prisca: cilla pris prissy cissy silla prissie
prudence: pru prue prudy
rachel|rachael|rachelle|rachell: rae rach shelly ray rachie shell
ramona: mona
rebecca|rebekah|rebeckah|rebeccah: becky beck becca bec reba beckie becks
renata|renee|renate: rennie
rhoda: rho roddie
rhonda: ronnie
roberta: bobbie bertie robbie berta
robina|robyn|robin: bina robbie
rosalie|rosalia: rosie rosa lia rose
rosalind|rosaline|rosalyn|roslyn|rosalinda|rosaleen: rosie ros roz linda rose lyn
rosamund|rosamond: rosie ros roz rose
rose|rosa|rosina|rosetta|rosanna|roseanne|rosannah|roseann|rosabel: rosie ros rosa rosey zina anna sina rose
rosemary|rosemarie: rosie romy mary rose ro
rowena|rhona: row rona
roxana|roxanne|roxanna: roxy rox
ruth|ruthanne: ruthie
sabina: bina
sabrina: brina
samantha: sam sammy mantha sammie
sandra: sandy
sarah|sara|sarai|zara|sally|sallie|sarina: sally sadie sal sallie sallie sadie sari morag
selina|celina|selena|salina: lena sel
serena: rena
shannon: shan
sharon|sharron: shaz shari shazza
sheila|sheelagh|shelagh|shiela|sheilah: shee
shirley: shirl
sibyl|sybil|sibilla|sybilla|sybella: sib billie syb sybbie sibby
silvia|sylvia: syl sylvie silvie
sophia|sophie|sophronia|sofia|sofie|zofia: soph sophy fia sophie frona
stella: stell
stephanie|stefanie|stephania|stephany: steph stevie stef fanny steff
susan|susanna|susannah|suzanne|susana|suzanna|susanne|zuzana|susane|shushannah: sue suzie susie sukey suky suzy sukie susy zanna hannah anna
sydney: sid
tabitha: tabby tab tibby
tamara: tammy tam mara
tamsin|thomasina|thomasine|tamasine|thomasin: tam tammy tamzin tamsie
teresa|theresa|therese|theresia|tereza|teresia: terry tess tessa tracy resi terri tessie tracie tree trace zita
thelma: thel
theodosia: theo docia dosia
tiffany: tiff tiffy
tracy|tracey|tracie: trace
trinity: trin
una|oonagh|oona: unie
ursula: ursie sula urse
valerie|valeria|valentina: val vallie
vanessa: nessa essa van nessie
vera|verena: vee
veronica|veronika: ronnie nica vera vee ronni roni vonnie
victoria: vicky tori vic vicki tory vickie vikki toria viki queenie
vida|davida|davina: vina vinnie
viola|violet|violette|violetta|yolanda|iolanthe: vi lettie vye letty
vivian|vivienne|vivien|viviana: viv vivi
wilma: willie
winifred|winefred|winnifred|winefride|winfred: win winnie freda winny una fred
yvonne|yvette: vonnie eve yve
zena|xenia|zenobia: zennie
zoe|zoey: zo
`
