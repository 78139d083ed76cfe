/** Welsh, Irish and Scottish names with the English ones their bearers are entered under. */
export const celtic = `
john|ieuan|ifan|ioan|ian|iain|eoin|evan|sion|ewan|sean|shane: jack jock ianto sionyn
william|gwilym|liam|uilliam|gwillim: will bill wil wilym
edward|iorwerth|eamon|eamonn: ed ned ted iolo iori
james|jacob|seamus|hamish|iago|shamus: jim jamie jimmy
david|dafydd|dewi|daibhi|taffy: dai dave deio davy daf
richard|rhisiart|risteard: dick dic
robert|rhobert|roibeard|robat: rob bob raibeart robin
thomas|tomos|tomas|tamhas: tom twm tomi tam
henry|harri|anraoi|eanraig: harry hal
hugh|huw|aodh|hughes|eoghan|uisdean: hughie huwie shug
stephen|steffan|stiofan: steve steff
peter|pedr|peadar|pers: pete
paul|pol: pauly
michael|mihangel|micheal|mihail: mick mike
matthew|mathew|mathias|maitiu: mat
george|sior|seoras|seoirse: siors geordie
griffith|gruffudd|gruffydd|griffin: guto griff gruff
lewis|llewelyn|llywelyn|lewys|llewellyn: lew llew lyn
rhys|rees|rice|reece: rhysyn
owen|owain|eoghan|ewen: now owie
morgan: mog moc
edmund|eamon: ned
maurice|morys|meurig|muiris: mo
patrick|padraig|padraic|paidin|paraic: paddy pat podge podgey
daniel|domhnall|donal|deiniol: dan danny
denis|donnchadh|donogh: denny
jeremiah|diarmuid|dermot|diarmaid: jerry darby dermie
bartholomew|parthalan|partholon: bat bart parlan
cornelius|conor|conchobar|connor: con neilus
donald|domhnall|donal: don
duncan|donnchadh: dunc
charles|tearlach|cathal|turlough|siarl: charlie
alexander|alasdair|alastair|alistair|sandy: alec ali sawney
andrew|andras|aindrias|aindriu: andy
angus|aonghas|aengus: gus
archibald|gilleasbuig|gillespie: archie
colin|cailean: col
kenneth|coinneach: ken kenny
malcolm|calum|maol: calum mal
murdoch|muireadhach|murdo: murdie
neil|niall|neal: neilie
roderick|ruairidh|rory|ruaidhri: roddy rod
ronald|raghnall|ranald: ron
laurence|labhras|lachlan: larry lachie
timothy|tadhg|teague|thaddeus: tim ted
terence|toirdhealbhach|turlough: terry
felix|feidhlim|phelim: phelimy
eugene|eoghan|owen: gene
florence|finghin|fineen: flor
mary|mair|mairi|maire|mairead|maura|moira: mai mari mally maureen
margaret|mairead|marged|margred|peigi|megan|maighread: meg mags peggy mared megan
jane|sian|siobhan|sine|sheena|sinead|jean: jenny siani
janet|sioned|sinead|seonaid|jessie: jess nettie
joan|siobhan|siwan|seonag: shona
catherine|catrin|cadi|caitlin|caitriona|catriona|kathleen|catrina: cati cadi kate triona kit
elizabeth|elisabeth|bethan|eilis|ealasaid|betsan|elspeth: beth lisi betsan leusa elsie
ann|anne|anna|aine|annest: nans annie neans
helen|elen|eilidh|eileen|elin: nel elly
alice|alys|ailis|aileas: ali
bridget|brid|brighid|ffraid|bride: breda bridie biddy
julia|sile|sheila: jill
honora|onora|nora|noreen: nono nora
winifred|gwenfrewi|una|oonagh: freda gwen
susan|siwsan|siusan: sue
sarah|sorcha|morag|sadhbh: sally sal
sophia|beathag: sophie
grace|gobnait|grainne: abby
agnes|nesta|nest: nessie aggie
`
