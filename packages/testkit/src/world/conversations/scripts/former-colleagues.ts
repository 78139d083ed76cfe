import { scripts } from '../script.ts'

/** People who once shared an employer with the owner and no longer do. */
export const formerColleagueScripts = scripts(`
# first
> [Good to find you here|There you are], {you}. It seems ages since {context}.
< [It does! What are you up to?|Too long.] I am at {theirOrg} now.

# reconnect
> {you}! I drove past {site} today and thought of {project}. How are you?
< [What a nice surprise.|{owner}! I think of that winter whenever it snows.] I am at {theirOrg} now, fewer trucks, more meetings. You?
> Still trucks. [We should have a coffee one of these days.|Coffee, some time soon?]
< [I would like that.|Any time, I mean it.]

# reconnect
> Hello {you}, it has been far too long. I am looking into {topic} at {ownerOrg} and you were the first person I thought of. Would you have twenty minutes on the phone?
< For you always. [Tuesday or Wednesday after four?|Wednesday after four?]
> Wednesday. Thank you!
< [My pleasure. I will dig out what we had.|It will be good to hear your voice.]

# reconnect
> Hi {you}, I heard from {mutual} that you are at {theirOrg} now. [How is it?|Are you enjoying it?]

# reconnect
< {you}, {mutual} told me you are thinking about board work. It suits you. Shall we talk some time?
> [It is early days, but yes, gladly.|News travels! Yes, I would value your view.]
< I will be in {city} in {month}. Dinner?

# either
> Will {yourOrg} be at the {event}?
< [We have a small stand, come by.|Two of us, no stand.] You?
> Only the {weekday}. I will find you at the coffee.

< Quick question, and say no if it is awkward: what do you pay for {product} these days?
> Not awkward, but I cannot share the number. We were about a tenth below the list price, ask them about a three-year term.
< That is all I needed. Thank you.

< Could you give me a reference? I am applying at {organization} and you know my work better than anyone.
> With pleasure. What is the role, and what should I stress?
< Team lead, twelve people. They worry that I have never run a night shift.
> Then they will hear about {site} in the snow.
< [I owe you one.|Thank you. Really.]
< I got it!
> Never doubted it. Congratulations!

# either
> [Do you happen to know|Who do I call for] someone good for {topic}? The last firm sent us a student.
< {mutual} used {organization} for that and was happy. Shall I connect you?
> [Yes please.|That would be great.]
< [Done, see your mail.|Just wrote to you both.]

# either
> I tell the story of {project} to every new planner, and you are the hero of it.
< [I only remember being cold.|You leave out the part with the forklift, I hope?]
> [The forklift is the best part.|Heroes are always cold.]

# either
> Does anybody at {yourOrg} know about {topic}? I would rather ask people who have done it.
< [We have done it twice, once well.|There is one person, and she is patient.] I will connect you on {weekday}.
> [Thank you!|Perfect, no hurry.]

< I have an offer from {organization} and nobody to ask who is neutral. Ten minutes?
> I am not neutral, I want you to be happy. Call me after six.
< Thank you. I said yes, by the way.
> [I thought you might.|Good. Tell me about the people when you have met them.]

> I promised you the {document} from the {context} days. It took me three boxes.
>+ Here it is, coffee stain included.
< [That stain is mine! Thank you so much.|You are wonderful. This saves us weeks.]

# either
> The old crowd is meeting at {cafe} in {month}. You have to come.
< [Who is going?|Will there be speeches?]
> {mutual}, the whole control room, and no speeches.
< [Then I am in.|I will be there.]
`)
