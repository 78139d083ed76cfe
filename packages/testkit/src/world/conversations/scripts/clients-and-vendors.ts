import { scripts } from '../script.ts'

/** People whose goods the owner moves. */
export const clientScripts = scripts(`
# first
> [Good to meet you today|Thank you for the tour today], {you}. I will send the {document} [by {weekday}|before the weekend], as promised.
< [Looking forward to it.|Thank you, no rush.]
>+ As promised, here is the {document}. Page 3 answers your question about {topic}.
< Very clear. I will share it with {mutual}.

< [Morning|Hello] {you}, our {product} volumes will be up by a third in {month}. Can {site} take it?
> [For how many weeks?|How long would it last?]
< Six, maybe seven.
> Then yes, if we agree on the late slots. I will [come back to you|send you a proposal] by {weekday}.
> Proposal is in your mailbox.
< [Looks fair.|That works.] Let us go.

< The {weekday} delivery was short by two pallets.
> I am sorry. Found them: they are on the dock at {site}, mislabelled. They leave at 14:00 and we carry the cost.
< Appreciate the straight answer.

> {you}, a small thing: the new {document} has the wrong address for {site}. Better we tell you than the driver does.
< [Ha! Corrected.|Good catch, thank you.]

< We are reviewing our carriers for next year. I want you to hear it from me first: you are on the list, and so are two others.
> Thank you for telling me. What would make it an easy decision?
< {topic}. Everyone says they can, nobody shows it.
> Then come and see it. Any {weekday} you like.
< [Deal. Third week of {month}.|I will bring {mutual}.]

< Just to say: peak went better than any year I remember. My team noticed.
> That means a lot, I will read it out at the shift change.

> How was the first month with the new {topic} set-up? Honest version, please.
< Honest version: two bad days, then boring. Boring is what I pay for.
> [I will take boring.|Frame that sentence for me.]

< Do you know anyone good who could run a site like yours for us in {city}? We would not poach from you.
> I believe you. Talk to {mutual}, tell them I sent you.
< [Thank you!|That is generous.]

# reconnect
> {you}, we have not spoken since {project}. [How is life at {theirOrg}?|I hope {theirOrg} treats you well.] I still use your trick with the colour-coded gates.

# reconnect
< Hello {you}, I am at {theirOrg} now and we have a warehouse question you would enjoy. Are you still the person to ask?
> [Always curious. Tell me.|For you, yes.]
< {topic}, three sites, nobody owns it.
> Then start with who owns it. Shall we speak on {weekday}?
< Yes please, 10:00.

# either
> [Are you going to|Will I see you at] the {event}?
< [Yes, both days.|Only the evening.] Keep me a seat?
> [Kept.|Front row or near the exit?]

< Our auditors want to see the {document} for {site}. Is there a clean copy?
>+ Clean copy attached, with last month's numbers.
< [Quick as ever.|Thank you, they are happy.]

> We would like to try something at {site}: your returns and ours in one truck. Ten weeks, we measure, you decide.
< [Costs?|Who pays if it fails?]
> We do, for the ten weeks.
< Then I am in.
> Week ten: eighteen per cent fewer kilometres. The report is on its way.
< [I would not have believed it. Show it to {mutual}.|Then we keep it. Well done.]

< The new hall: would your team walk through the drawings with us before we pour concrete?
> [Gladly. Bring the electrician.|Yes. {weekday}, and I bring the night shift lead.]
< You found a door that opens into a conveyor. Saved us a fortune, thank you.

> Who on your side looks after {topic} now that {mutual} has left?
< For the moment, me, badly. From {month} a new colleague, I will introduce you.

< Could you speak to our board for ten minutes about what could go wrong next winter?
> Low water, sick drivers, and us being too polite to say so. Yes, I will come.
`)

/** People who sell to the owner. */
export const vendorScripts = scripts(`
# first
< Thank you for your time at {ownerOrg}, {you}. As discussed I will send the {document} and two references for {product}.
> Thank you. References from sites of our size, please.

<+ Here is the offer for {product}, version 3, with the {topic} option taken out.
> Thank you. The price is fine, the notice period is not. Twelve months is too long for us.
< [Would six work?|Let me ask. Six?]
> Six works.
< [Then we have a deal. Contract follows.|You will have the contract on {weekday}.]

> We had trouble with {product} at {site}, twice this week. Can somebody look into it before the weekend?
< I will be there tomorrow at 07:00 myself.
< Found it, and it was us. Mended, and you will not see an invoice for this week.
> [That is why we stay with you.|Thank you for saying so straight.]

# chase
< Hello {you}, any thoughts on the proposal? The price holds until the end of {month}.

# chase
< Following up on my last message about {product}. [Would a short call help?|Happy to answer anything.]
> Not this year, {you}. We are busy with {project}. Ask me again in {month}.
< [Clear, thank you. I will.|Understood. Good luck with it!]

< We are asking six customers to help shape what we do next in {product}, and you were the first name on my list.
> What do you need from us, in hours?
< Two hours of a planner every other week, for three months.
> [Fine. Talk to {mutual}, and cc me.|I can offer one hour. {mutual} will be your person.]

> You said you know the market for {product}. Who should I be looking at, besides you?
< Honest answer? {organization} is better than us on price and worse at picking up the phone. Happy to introduce you.
> That is the most convincing thing a vendor ever told me. Yes please.

# either
> [Happy to be a reference for you again|Of course you may name us as a reference], if it helps with {organization}.
< [It helps a lot. Thank you!|You are very kind. I owe you a lunch.]

< New at {theirOrg}: {product} without the twelve-month contract. [Ten minutes to show you?|May I show you?]

< We have new people in the team and I would like them to see how {product} is used in earnest. May I bring two of them to {site}?
> [Of course. Safety shoes, and no slides.|Yes, but not on a Monday.]
< [Promised.|Thank you! They will be thrilled.]

> Your colleague spoke well at the {event}. Tell them the example with the gate was the best part.
< [I will, thank you. They were terrified.|That will make their week.]

# reconnect
< Hello {you}, we lost touch after {project}, and that is on me. How is {product} treating you these days?
> [Quietly, which is the best one can say.|Better than a year ago. Thank you for asking.]

# reconnect
< {you}, it has been a while since {project}. I have moved to {theirOrg} and would love to hear what keeps you busy.
`)
