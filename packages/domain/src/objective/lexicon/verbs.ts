import { formsOf } from './inflect.ts'

/**
 * What a verb says of a goal. `gain`: something is in hand afterwards. `learn`: something is known. `shape`: something
 * grows or gets better, which says little until it is counted. `give`: somebody else has something. `do`: one does it,
 * whatever comes of it. `mingle`: one is among people. `sell`: one sells. `keep`: things stay as they are.
 */
export type VerbClass = 'gain' | 'be' | 'learn' | 'shape' | 'give' | 'do' | 'mingle' | 'sell' | 'keep'

/** Verbs of several words stand beside those of one; the longest that fits is read. */
const VERBS: Readonly<Record<VerbClass, string>> = {
  be: 'be',
  gain:
    'get,obtain,find,win,secure,land,gain,earn,fill,hire,recruit,sign,close,agree,agree on,reach agreement,appoint,convince,persuade,receive,' +
    'source,identify,acquire,rent,lease,buy,place,replace,renew,extend,complete,settle,decide,choose,select,pick,fund,finance,license,' +
    'bring in,bring on,bring on board,get on board,win over,win back,take on,sign up,enlist,attract,pilot,test,trial,partner,partner with,' +
    'have,come away with,walk away with,leave with,end up with,come home with,line up,nail down,pin down,lock in,lock down,firm up,drum up,scout,' +
    'become,get to know,be introduced,obtain,attain,achieve,accomplish,deliver,clinch,score,bag,snag,nab,book,reserve,enroll,enrol,elect,get elected,' +
    'be hired,be appointed,be elected,be promoted,be invited,be accepted,be admitted,be offered,be asked,be chosen,be selected,be named,be nominated,be published,be certified,be funded,be recommended,be referred,be quoted,be signed,be taken on,' +
    'get hired,get appointed,get promoted,get invited,get accepted,get admitted,get introduced,get funded,get published,get certified,get referred,get signed,get approved,get elected,get listed,get matched,get placed,get shortlisted,get booked,get asked,get recommended,get quoted,get featured,' +
    'resolve,negotiate,renegotiate,approve,adopt,accept,qualify,shortlist,fix,solve,hand over,take over,succeed,found,co-found,cofound,merge,transfer,move,switch,relocate,return,match,' +
    'need,seek,seek out,look for,search for,hunt for,hunt,want,require,locate,track down,dig up,turn up,spot,retain,draw in,draft in,rope in,poach,headhunt,adopt,raise,collect,sublet,commission,endorse,sponsor,co-sign,ratify,borrow,crowdfund,staff,crew,restart,save,convert,turn,use,leverage,exploit,milk,squeeze,reach,hit,make,pass',
  learn:
    'learn,understand,know,find out,figure out,work out,discover,hear,study,clarify,determine,establish whether,establish which,establish how,establish what,validate,verify,confirm,clear up,sort out,settle whether,check whether,check if,see how,see whether,see which,see why,see what,see where,research,explore,gather,compare,benchmark,be told,be shown,get a sense of,get an understanding of,get insight into,pick up,ask how,ask which,ask what,ask why,ask whether,test whether,hear how,hear why,hear what,hear which,read up on,get clear on,get clarity on,get to the bottom of,soak up,absorb',
  shape:
    'collaborate,collaborate with,cooperate,cooperate with,team up with,join forces with,work with,align with,drive,double,triple,halve,reduce,cut,build,build up,grow,expand,develop,strengthen,improve,enhance,boost,increase,widen,broaden,deepen,nurture,cultivate,foster,establish,create,form,set up,start,launch,make,extend,enlarge,diversify,further,advance,accelerate,promote,raise,lift,elevate,position,rebuild,refresh,reinforce,intensify,polish,sharpen,forge,forge links,open,open up,generate,unlock,organise better,scale,shape,solidify,maximise,maximize,optimise,optimize,leverage,better,spread,revive,rekindle,warm up,restore,repair,consolidate,bridge',
  give: 'give,give back,help,assist,support,mentor,coach,teach,train,advise,introduce,connect people,share,offer,donate,contribute,thank,recommend,refer,endorse,sponsor,encourage,inspire,pass on,return the favour,return the favor,pay back,pay it forward,match,lend,welcome,onboard,bring together,put together,put in touch',
  do: 'attend,post,post on,call,phone,ring,cold call,cold-call,send,email,e-mail,mail,message,dm,text,write,write to,contact,go,go to,meet,meet with,meet up,meet up with,host,visit,reach out,reach out to,follow up,follow up with,follow,talk,talk to,talk with,speak,speak to,speak with,speak at,give a talk,present,present at,comment,comment on,like,publish,blog,tweet,invite,ask,have coffee,have lunch,have dinner,have a coffee,have a chat,have a word,grab coffee,grab a coffee,drink,eat,exchange cards,swap cards,hand out,pass out,give out,distribute,add,apply,apply to,apply for,practise,practice,rehearse,read,update,refresh my profile,refresh my cv,log,schedule,arrange,spend,do,take part,take part in,participate,participate in,join,join in,show up,turn up at,sponsor a stand,exhibit,exhibit at,volunteer,volunteer at,reconnect,reconnect with,catch up,catch up with,check in,check in with,register,register for,hand,take,carry,drop off,play,sing,cook,bake,perform,discuss,debate,brainstorm,consult,consult with,coordinate,advertise,showcase,display,look into,look at,look up,present at,accompany,telephone,sit in on,be present at,tag along,lecture,sketch,photograph,document,canvass for,petition,chauffeur,cater,decorate,demonstrate at,queue,cycle,drive to,fly to,pop in,pop round,go for,go out,go over,go round to,go door to door,door-knock,leaflet,talk people into,prepare,list,draft,record,shoot,film,organise,organize,run,hold,plan,interview,survey,approach,knock on,drop in,drop by,drop in on,stop by,sit,sit with,sit down with,sit at,walk,travel,tour,stand,man,hang,print,order cards,sign up for,subscribe,subscribe to,enter,watch,listen,listen to,greet,ping,nudge,remind,reply,reply to,answer,respond,respond to,invite out,take out,take to lunch,wine and dine,work the room,work on,work,circulate,try,keep posting,go along,go round,hit up,cold email,cold-email,fill out,fill in,make calls,clean up,tidy,import,review,set aside,block,ask around,ask for,tell,show,explain,demonstrate,present to,pass around,inform,notify,learn to,lunch,dine,mail out,introduce myself,introduce ourselves,present myself,grab,phone around,shake,shake hands,ring round,ring up,pitch in,research and list,write down,connect with,engage with,stay for,moderate,chair,emcee,teach a class,guest,shadow,serve,serve on,start posting,start a blog,stay in touch with,keep in touch with,touch base,touch base with,say hello,say hi,send out,collect cards,collect business cards,swap,exchange,put up,hang up,go through',
  mingle:
    'feel,tap,tap into,plug into,immerse myself in,catch up on,keep abreast,keep abreast of,recharge,survive,cope,contribute to,wander,browse,speak up,open up to,think,dream,relax,celebrate,live,stand out,shine,thrive,represent,matter,talk shop,interest people,leave,bring closer,promote,feel at home,grow as,harness,unlock,co-create,represent,swap stories,be active,network,network with,mingle,mix,mix and mingle,socialise,socialize,chat,chat with,connect,engage,interact,interact with,schmooze,hang out,hang out with,look around,have a look,have a look around,take a look,check out,have fun,enjoy,see,be around,be among,be part of,belong,be there,show my face,show face,fit in,make friends,make contacts,make connections,get around,get out,get out more,put myself out,bond,relate,see what happens,keep up,see people,meet people,exchange ideas,exchange experience,exchange experiences,share ideas,exchange views',
  sell: 'sell,rent out,let out,auction,offload,get rid of,pitch,upsell,cross-sell,cold call,cold-call,prospect,close deals,close sales,hard sell,flog,push,peddle,hawk,monetise,monetize,cash in,cash in on,make quota,hit quota,make my number,make my numbers,make my quota,hit my number,hit my numbers,hit my quota,hit target,hit my target,meet my quota,meet quota,reach my quota,sell to,pitch to,pitch for,canvass,flip,drum up business,drum up sales',
  keep: 'stay in touch,keep in touch,stay in contact,keep in contact,keep in the loop,stay in the loop,stay connected,remain connected,maintain,keep,stay,remain,preserve,sustain,stay current,stay up to date,keep up with,stay top of mind,stay on the radar,keep warm,stay visible,remain visible,keep alive,keep going',
}

/** Where a verb stands in several lists, the later of these says what it is. */
const PRIORITY: readonly VerbClass[] = [
  'be',
  'mingle',
  'keep',
  'give',
  'shape',
  'learn',
  'do',
  'gain',
  'sell',
]

export interface KnownVerb {
  readonly lemma: string
  readonly verbClass: VerbClass
}

let formIndex: ReadonlyMap<string, KnownVerb> | null = null

/** Every form of every verb; made at the first question, for many commands never ask. */
const verbForms = (): ReadonlyMap<string, KnownVerb> => {
  if (formIndex !== null) return formIndex
  const forms = new Map<string, KnownVerb>()
  for (const verbClass of PRIORITY) {
    for (const lemma of VERBS[verbClass].split(',')) {
      for (const form of formsOf(lemma)) forms.set(form, { lemma, verbClass })
    }
  }
  formIndex = forms
  return forms
}

/** Longest verb in the lists, in words. */
export const LONGEST_VERB = 5

export const verbOf = (key: string): KnownVerb | undefined => verbForms().get(key)

/** Verbs of one word, in every form. */
export const verbWords = (): readonly string[] => [...verbForms().keys()].filter((key) => !key.includes(' '))
