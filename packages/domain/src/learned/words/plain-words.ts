import { foldWord } from '../../words/fold.ts'

/** Words that say nothing of what is needed or offered: they weigh nothing, however rare they are. */
const LINES = `
  a an the and or but of in on at to for from by with without about into over near around as than then who whom whose which
  that this these those it its he she they we you i me my our your his her their him them us is are was were be been being do
  does done has have had can could would should will may might must not no any some every each all many much more most very
  also just still soon now new good great best right other another same own such like so if when where how what
  one two three four five six several few couple first last next
  help helps support advice tip input feedback hand people person someone somebody anyone anybody everybody everyone folk
  team guy expert specialist professional colleague partner friend contact connection network intro introduction introduce
  introducing recommendation recommend referral know knowing known meet meeting talk speak find finding get getting give
  giving make making use used using need needing want wanting look looking offer offering share sharing work working job role
  project idea thing stuff topic area field experience background knowledge skill question problem case chance opportunity way
  time year month week day place company firm business organization organisation group industry sector market world
  somehow something anything nothing test try start done run used second hand free local small big large young old ready
  above below least within before after until since january february march april june july august september october november
  december spring summer autumn winter quarter end agree seat interested around maybe perhaps please kind sort type lot product service client customer
  ein eine einen einem einer eines der die das den dem des und oder aber von vom in im an am auf zu zum zur fur mit ohne bei
  beim nach aus uber um als wie wer was wo er sie es wir ich ihr ihm ihn mich mir uns sein seine ihre unser mein ist sind war
  hat haben kann konnen wird werden nicht kein keine mehr viel viele sehr auch noch neu neue neuen gut gute guten
  hilfe helfen unterstutzung rat tipp leute mensch menschen jemand jemanden person personen kontakt kontakte kennen kennenlernen
  empfehlung vermitteln suchen projekt thema erfahrung arbeit frage problem firma unternehmen branche bereich zeit gern gerne
  le la les l un une des du de d et ou mais dans en au aux a pour par avec sans sur chez vers qui que quoi dont ce cette ces
  il elle ils elles je j nous vous on me m se s son sa ses leur leurs notre nos mon ma mes est sont ete etre ont avoir peut
  ne n pas plus tres aussi encore nouveau nouvelle nouveaux bon bonne bien beaucoup
  aide aider conseil personne personnes gens quelqu contact contacts presenter rencontrer trouver connaitre projet sujet
  experience travail question probleme entreprise secteur domaine temps milieu
  el los las lo uno una unos unas del al y e o u pero con sin por para sobre entre desde hasta su sus mi mis nuestro nuestra
  es son esta estan ser estar hay muy tambien mas nuevo nueva bueno buena mucho mucha muchos muchas
  ayuda ayudar consejo persona personas gente alguien contacto contactos presentar conocer encontrar proyecto tema
  experiencia trabajo pregunta problema empresa sector area tiempo
  os as um uma uns umas do da dos das no na nos nas num numa ao aos com sem por seu sua seus suas meu minha nosso nossa
  que quem e ou mas muito muita muitos muitas novo nova bom boa tambem mais
  ajuda ajudar conselho pessoa pessoas alguem contato contatos contacto contactos apresentar conhecer encontrar projeto
  experiencia trabalho questao problema empresa setor tempo
  de het een en of maar van in op aan te ten ter voor met zonder bij naar uit over om als wie wat waar hij zij ze we ik je
  ons onze zijn haar hun mijn is was heeft hebben kan kunnen niet geen meer veel ook nog nieuw nieuwe goed goede
  hulp helpen advies mensen persoon iemand contact contacten kennis kennismaken ontmoeten vinden voorstellen project
  onderwerp ervaring werk vraag probleem bedrijf sector tijd nodig graag
`

export const PLAIN_WORDS: ReadonlySet<string> = new Set(LINES.trim().split(/\s+/).map(foldWord))
