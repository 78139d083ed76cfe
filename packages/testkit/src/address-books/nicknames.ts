import { words } from '../world/index.ts'

/**
 * What the people of these address books are called by their friends, written down apart from the resolver's own
 * lexicon: names the vocabulary of the world has, and the ones English books of nicknames begin with.
 */
const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  words(`Katharina=Kathi,Käthe Johanna=Hanna Friederike=Rike,Fritzi Franziska=Franzi Sabine=Bine Ulrike=Uli Petra=Peti
    Matthias=Matze Thorsten=Totte Wolfgang=Wolf,Wolfi Stefan=Steff Philipp=Phil,Lipp Florian=Flo Moritz=Mo Fabian=Fabi
    Jürgen=Jogi Volker=Volki Robert=Bob,Rob,Robbie,Bobby William=Bill,Will,Billy Richard=Dick,Rick,Rich
    Elizabeth=Liz,Betty,Beth,Lizzie Margaret=Maggie,Peggy,Meg Catherine=Kate,Cathy,Kitty Michael=Mike,Mick
    Christopher=Chris,Kit James=Jim,Jamie Edward=Ed,Ted,Ned Alexander=Alex,Sandy,Xander Alexandra=Alex,Sandra
    Thomas=Tom,Tommy Anthony=Tony Andrew=Andy,Drew Charles=Charlie,Chuck Daniel=Dan,Danny David=Dave,Davy Henry=Harry,Hal
    John=Jack,Johnny Joseph=Joe Matthew=Matt Nicholas=Nick,Nicky Patrick=Pat,Paddy Samuel=Sam Stephen=Steve
    Susan=Sue,Susie Patricia=Pat,Trish Rebecca=Becky Victoria=Vicky,Tori Deborah=Debbie Jennifer=Jenny,Jen
    Dorothy=Dot,Dolly Eleanor=Nell,Ellie Frances=Fran,Fanny Abigail=Abby Charlotte=Lottie,Charlie Harriet=Hattie
    Alastair=Al Barnaby=Barney Dominic=Dom Edmund=Ned,Ed Georgina=Gina,Georgie Beatrix=Bea,Trixie Philippa=Pip,Pippa
    Winifred=Winnie,Freda Rosalind=Ros,Roz Jemima=Mima Tamsin=Tam Wilfred=Wilf Frank=Frankie Gabrielle=Gabby Jasmine=Jas
    Megan=Meg Natalie=Nat Vanessa=Nessa Isaiah=Zay Nathan=Nate Russell=Russ Victor=Vic Zachary=Zach Terrence=Terry
    Pieter=Piet Willemijn=Mijn Jeroen=Roen Hanneke=Han Liesbeth=Lies,Bets Diederik=Dirk Maarten=Mart
    Thérèse=Thesy Véronique=Véro Florence=Flo Mathieu=Mat Stéphane=Steph Thibault=Thib Guillaume=Guigui Sébastien=Seb
    Alessandro=Sandro,Ale Federica=Fede,Chicca Lorenzo=Enzo,Renzo Raffaella=Lella Riccardo=Ricky Tommaso=Tommy Lucrezia=Lu
    Guadalupe=Lupe Dolores=Lola Montserrat=Montse Ignacio=Nacho Joaquín=Quino Gonzalo=Gonza Santiago=Santi Nicolás=Nico
    Inmaculada=Inma Soledad=Sole Cristóbal=Tobal Fernanda=Nanda Beatriz=Bia Rafaela=Rafa Gonçalo=Gonça Rodrigo=Digo Tiago=Ti
    Katarzyna=Kasia Małgorzata=Gosia Agnieszka=Aga Zofia=Zosia Urszula=Ula Krzysztof=Krzysiek Grzegorz=Grzesiek Tomasz=Tomek
    Wojciech=Wojtek Zbigniew=Zbyszek Paweł=Pawełek Jacek=Jacuś Jaroslav=Jarda František=Franta Zuzana=Zuzka Kateřina=Katka
    Oleksandr=Sasha Volodymyr=Vova Dmytro=Dima Kateryna=Katya Oksana=Ksyusha Tetiana=Tanya Mykola=Kolya Yuliia=Yulya
    István=Pisti László=Laci Katalin=Kati Zsuzsanna=Zsuzsi Gábor=Gabi Zoltán=Zoli Krisztina=Kriszti Ferenc=Feri
    Fredrik=Fredde Magnus=Mogge Gunilla=Nilla Birgitta=Gitta Kristian=Kris Johan=Jocke Mikael=Micke Rasmus=Ras
    Siddharth=Sid Abhishek=Abhi Karthik=Karthi Venkat=Venky Deepika=Deeps Konstantinos=Kostas Dimitris=Mitsos`).map(
    (entry) => {
      const [name = '', nicknames = ''] = entry.split('=')
      return [name, nicknames.split(',')] as const
    },
  ),
)

/** Given to some English-speaking people, so that the nicknames everybody knows are well represented. */
export const CLASSIC_NAMES = {
  female: words(
    'Elizabeth Margaret Catherine Alexandra Susan Patricia Rebecca Victoria Deborah Jennifer Dorothy Eleanor Frances Abigail Charlotte',
  ),
  male: words(
    'Robert William Richard Michael Christopher James Edward Alexander Thomas Anthony Andrew Charles Daniel David Henry John Joseph Matthew Nicholas Patrick Samuel Stephen',
  ),
} as const

/** The nicknames of a given name, most usual first; none for many. */
export function nicknamesOf(given: string): readonly string[] {
  return NICKNAMES.get(given) ?? []
}
