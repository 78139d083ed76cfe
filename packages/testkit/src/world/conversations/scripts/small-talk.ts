import { scripts } from '../script.ts'

/** What people who get on say to each other, whatever brought them together. */
export const smallTalkScripts = scripts(`
# either
> Look what I found on an old phone: all of us in the rain at {site}, grinning.
< [Delete this at once.|Who let me wear that hat?]
> [Too late, it is my new background.|Never.]

# either
> [How was the holiday?|Back from holiday?] Tell me about anything but mail.
< [Mountains, a lake, one broken tent.|We cycled along the Elbe and I can still feel it.] You?
> [{month}, two weeks, no plan.|Not yet. Dreaming of fog and islands.]

# either
> Did you get home all right? The trains were a mess last night.
< Midnight, by way of {city}. [I read a whole book.|Met a very interesting dog.]

# either
> You would like this: {article}. [Short, wise and out of print.|I am lending you mine.]
< [Ordered!|On the pile it goes.]
< Finished it on the train. You know me rather well.

# either
> Short one: is {cafe} still any good? I have guests from {city} next week.
< [Better than ever, sit by the window.|Only for breakfast. For dinner try {mutual}'s place.]
> [Perfect, thank you.|Booked, thanks.]

# either
> I hear you were ill. Better?
< Better, thank you. [A week of tea and bad films.|Slowly, and grateful for the quiet.]
> Take your time. The boxes will wait.

# either
> Are you following the water levels? [Kaub is under ninety again.|They say two more dry weeks.]
< [Every morning before coffee.|I am, and our barges half empty.] We moved a third to rail, touch wood.
> Clever. We should compare notes before {month}.

# either
> Strange question: do you still have a tow bar?
< I do. What are you moving?
> A piano. {weekday}?
< [You owe me a concert.|Only if I may watch.]

# either
> Standstill at {city}, three hours for eleven kilometres. How is it at yours?
< [Quiet. Half the drivers are stuck where you are.|Just rain. Always just rain.]

# either
> How is the running?
< [Ten kilometres without swearing.|It is mostly walking, with better shoes.] The half marathon is in {month}. Join me?
> [I will hold the water.|Ask me after the summer.]

# either
> I gave your name to {mutual}, who has a question about {topic}. I hope that is all right?
< [Always, if you send them.|Of course.] We spoke today, nice person.

# either
> I am clearing my desk and found your umbrella.
< So that is where it was for two years! [Keep it, it brings you to meetings.|I will fetch it on {weekday}.]

# either
> What did you make of the new rules on {rules}?
< Read them twice. [Less bad than the draft, and they left us until {month}.|I have eleven questions and nobody to ask.] You?
> The same. Shall we go through them together, one hour?
< [Gladly. {weekday}?|Yes, and invite {mutual}.]
`)
