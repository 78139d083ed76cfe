import { scripts } from '../script.ts'

/** Threads of three and more; `<1`, `<2` and so on are the others in their order. */
export const groupScripts = scripts(`
> Dear all, one thread for {project}, so that nobody has to search six mailboxes. Please shout here when something is stuck.
<1 [Good idea.|Thank you!]
<2 The {document} is final, I put it in the shared folder.
<3 First truck at {site} on {weekday}, 06:00. Who is there?
> I am.
<1 Me too, with coffee.
<2 [Then I have to come as well.|I will be on the phone from {city}.]

<1 Who is in for dinner before the {event}?
> [Me!|I am.]
<2 In. [Somewhere we can hear each other, please.|Not that place with the drums.]
<3 I can only come for dessert.
<1 Table for four at {cafe}, 19:00.

<1 {mutual} is leaving on {weekday}. I am collecting for a present, ten each. Ideas?
<2 [A proper compass.|Hiking boots, honestly.]
> Good. I add a card, come by my desk to sign.
<3 Done. I wrote far too much.

> We are live at {site}. 4,212 lines picked, 11 wrong. Thank you, every one of you.
<1 🎉
<2 [Best night shift ever.|I need sleep, and I am so proud.]
<3 Eleven is ten too many, but I will take it.
<1 {you}, frame that screenshot.

<2 Reunion: does the second weekend of {month} suit everybody?
<1 Yes.
> [Yes, if I may bring the family.|Yes!]
<3 [Can only do Saturday.|Fine with me.]
<2 Then it is fixed. I will book the boathouse.

<1 Has anybody worked with {organization} on {topic}? We have a proposal on the table.
> We had them at {site}. Good people, slow paperwork.
<2 [Same here.|I can share our contract outline, without the numbers.]
<1 Gold. Thank you both.

<3 Minutes of {weekday} attached. {you}, you have two actions.
> Saw it. The first is done, the second by {weekday}.
<1 Mine are done too.
`)

/** The owner brings two people together: `<1` and `<2`. */
export const introductionScripts = scripts(`
> {first}, meet {second}. {second}, meet {first}.¶¶{first} is {firstTitle} at {firstOrg} and is looking into {topic}. {second} has done it at {secondOrg} and is generous with advice.¶¶I leave it to you two. [It would please me to hear how it went.|Over to you!]
<1 Thank you, {owner}! {second}, would {weekday} suit you for a call?
<2 [Gladly. 11:00?|Yes, after three.] And thank you, {owner}, perfect timing.
<1 Booked. [You will hear from us, {owner}.|We will report back.]

> Dear {first}, dear {second}, you both asked me for someone who understands {topic}, so I am being lazy and introducing you to each other.
<2 [That is the best kind of lazy.|Ha, thank you!] {first}, are you at the {event}?
<1 I am. Coffee before it begins?
<2 [Perfect.|See you there.]

> {first}, as promised: {second} of {secondOrg} knows more about {product} than anyone I know. {second}, {first} has a small project with an honest budget.
<1 Thank you, {owner}. {second}, may I call you tomorrow?

> {first}, {second}: you live twenty minutes apart, you care about the same things, and you do not know each other. That is now mended.
<2 [Very kind of you.|How lovely.] {first}, I would be glad to meet.
<1 Likewise! Next week?
<2 [Wednesday.|Thursday at {cafe}.]
<1 Three weeks later: we are doing a pilot together. {owner}, dinner is on us.
> That is the nicest message of my month.
`)

/** A connector brings the owner together with someone new: `<1` is the connector, `<2` the new person. */
export const introducedScripts = scripts(`
<1 {owner}, may I introduce {second}, {secondTitle} at {secondOrg}? {second}, {owner} runs operations at {ownerOrg} and is the person to ask about {topic}.
> Thank you, {first}. {second}, good to meet you. [Would {weekday} afternoon suit you?|Would {weekday} suit you for a call?]
<2 Very much. [15:00?|I will send an invitation.] Thank you, {first}!

<1 I should have done this a year ago: {owner}, {second}. {second}, {owner}. You are both rebuilding {topic} and both think you are alone.
<2 [Ha! Not alone any more.|Thank you, {first}!] {owner}, I would love to compare notes.
> So would I. Coffee in {city}?
<2 Gladly.
`)
