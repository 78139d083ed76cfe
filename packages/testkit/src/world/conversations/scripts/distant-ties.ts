import { scripts } from '../script.ts'

/** People met at an event or in a group. */
export const peerScripts = scripts(`
# first
> [Good talking to you|I enjoyed our conversation] at {meeting}, {you}. [You had a good point on {topic}.|I am still thinking about what you said on {topic}.]
< [Likewise!|The pleasure was mine.] [Let us continue over coffee some time.|I would be glad to go on where we stopped.]

# first
> {you}, as promised at {meeting}: the article on {topic} is called "{article}". Let me know what you think.
< You remembered! Thank you, reading it tonight.

# first
< Hello {you}, we spoke briefly at {meeting}, by the coffee. You said you were looking for {product}. I know a team that does it well, shall I connect you?
> [Very kind, yes please.|I do remember. Yes, gladly.]
< [Done by mail.|Consider it done.] Good luck!

# first
> Great panel at {meeting}, {you}. I would have liked to hear more about {topic}.

# first
< [It was nice to meet you|Nice meeting you] at {meeting}!

# either
> Are you coming to the {event}?
< [Yes!|I am, both days.] Are you speaking?
> [Only listening this time. Coffee at ten?|A short panel after lunch. Coffee before?]
< [Deal.|Gladly.]

# either
> Will you be at the {event}?
< I have not decided. Is it worth it?
> For the people, yes. The programme is thin.
< [Then I will come.|Good enough for me.]

< {you}, you know this part of the world better than I do: is there a good {topic} person in {city}?
> {mutual}. Careful, honest, answers the phone. Shall I ask first whether I may pass on the number?
< [That would be lovely.|Please do.]
> Asked, and yes. I will put you two in touch.

< I have taken over the programme of {meeting}. Would you speak for fifteen minutes about {project}?
> [If I may speak about what went wrong, yes.|Fifteen minutes, no sales pitch: yes.]
< That is exactly what people want to hear.

> How did the {topic} pilot end that you told me about?
< [Mixed. The technology worked, the shifts did not.|Better than feared! Rolling out in {month}.] Happy to show you the figures.
> I would like that very much.

< [We are hiring a Head of Operations|We need someone for operations] at {theirOrg}. Not asking you, asking who you would ask.
> {mutual}, without thinking twice. After thinking twice, still.
< [Thank you. That helps.|I will call today.]

# reconnect
> {you}, are you still working on {topic}? I met somebody who needs exactly that.
`)

/** Recruiters: mostly one-sided. */
export const recruiterScripts = scripts(`
< Hi {you}, I came across your profile and was impressed by your experience at {ownerOrg}. I have an exciting opportunity in {city}: {role}. Open to a short call?

< Hello {you}, [I am working on|we have been retained for] a search for a {role} with a family-owned group near {city}. Your background looks like a strong match. May I send you the brief?
> Thank you, {you}. Not looking at the moment, but try {mutual}, who might be.
< That is very helpful, thank you!

< I saw that {site} is hiring forty people. We placed thirty for your neighbours. Worth a call?
> [Send me your rates, please.|Possibly. Please talk to our HR first.]
< Will do, thank you.

# chase
< Just following up on my message. [Would next week work for a quick chat?|Did you have a chance to look?]

# chase
< Hi {you}, sorry to chase. If the timing is wrong, who in your network should I speak to?

< Dear {you},¶¶our client, a market leader in contract logistics, is looking for a {role}. Competitive package, real responsibility, {city}.¶¶When would be a good time to speak in confidence?¶¶Kind regards,¶{me}

< Are you open to interim work? Six months, {city}, start in {month}.
> Not before next year. Please keep me in mind for advisory roles.
< Noted, I will.

> You placed {mutual} with us some years ago, and it was a very good match. We need a {role} at {site}. Interested?
< Very! Could you share the profile and the range?
>+ Attached. Please no more than three candidates.
< [Understood. Three by {weekday} week.|Thank you, you will hear from me within a fortnight.]
`)
