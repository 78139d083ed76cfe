import { scripts } from '../script.ts'

/** People who share an employer with the owner at the time. */
export const colleagueScripts = scripts(`
# first
> [Good to find you here|There you are], {you}. [No more digging through the staff directory.|One less badge number to remember.]
< [Ha, likewise!|Took us long enough.] See you at the {weekday} stand-up.

# either
> {you}, do you still have the {document} from {project}? [Finance is asking and my copy is from before the changes.|I want to show the new planner how we did it.]
<+ [Found it, attached.|Here you go.] [Mind the second tab, it was never finished.|The numbers on page 4 are the final ones.]
> [Lifesaver, thank you.|You just saved my {weekday}.]

# either
> [Quick one|Short question] on {project}: who [signed off|decided on] the {topic} part in the end?
< {mutual}, as far as I remember. There is a note in the minutes of {month}.
> [That explains a lot. Thanks!|Thanks, I will ask there.]

> How did it go at {site} today?
< Two hours late, then fine. The scanners lost the network again, we went back to paper for the first wave.
> Paper never crashes. Anything you need from me for tomorrow?
< Two more people on the early shift, if you can find them.
> [You will have them.|Done, they come over from the day shift.]

# either
> [Could you|Would you] look at my slides on {topic} before {weekday}? Ten minutes, honestly.
< Sure, send them over.
>+ [Sent.|Here they are.] Be rude, there is still time.
< Slides 3 and 7 say the same thing, and you bury the [saving|risk] on slide 11. Start with it. The rest is good.
> [Ouch, and right. Thank you.|Moved it to the front. Much better.]

< [Can I steal you|Do you have half an hour] on {weekday}? It is about {project}, and I would rather say it than write it.
> [Of course. 16:00, my office?|Yes. Walk round the yard at four?]
< Perfect.

< Heads-up: {organization} asked for the {document} directly. I have not sent anything yet.
> Thanks for waiting. I will call them [this afternoon|first thing tomorrow].
> Done. They only wanted the summary, please send them page one.
< Will do.

# either
> Thank you for today. You did not have to stay until the last truck and you did.
< [We all wanted to see it leave.|It was worth it for the faces in the control room.] Drinks on {weekday}?
> On me.

> {you}, the {topic} pilot goes to the board on {weekday} and your team is the reason it works. I would like you in the room.
< [I would be honoured. What should I bring?|Gladly. How long do I have?]
> Five minutes, your own words, no slides.
< That I can do.

# either
> Did you hear about {mutual}?
< No, what happened?
> Leaving for {organization} at the end of the month. Good for them, bad for {project}.
< [Oh no. Well deserved though.|I knew it, there was far too much cake on {weekday}.]

< I promised you the contact for the {product} people: ask for the service desk and mention {site}, otherwise you wait a week.
> [Brilliant, thank you!|You remember everything. Thanks.]

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

< We never finished the conversation about {topic}. Lunch?
> [Yes! Thursday next week?|Yes, but not the canteen.]
< {cafe}, half past twelve.
> Booked.

# either
> Coffee? I have been on calls since seven and need to see a human being.
< [Five minutes, at the machine that works.|Yes. Bring the good biscuits.]

> Please thank the night shift from me. {site} was spotless this morning.
< Told them. [They pretended not to care, and smiled.|They want it in writing.]
> [Then they get it in writing.|Good.]

< The new planner asked today why we do {topic} the way we do. I had no answer.
> Then that is your project for {month}.
< [I walked into that.|With pleasure, honestly.]

# reconnect either
> I realised that we sit in the same company and have not spoken in a year. Lunch on {weekday}?
< [Embarrassing, and yes.|Yes! {cafe}?]
`)
