import { scripts } from '../script.ts'

/** People who sell something and have never met the owner. */
export const sellerScripts = scripts(`
# first
< Hi {you}, thanks for connecting! We help logistics leaders cut {topic} costs by up to 30%. Do you have 15 minutes this week?

# first
< Thanks for connecting, {you}!

< Hi {you}, would you be open to a partnership between {theirOrg} and {ownerOrg}?

< Hello {you}, {theirOrg} is running a free check of {product} for companies in your region. Shall I put you on the list?
> [No, thank you. We are well served.|Kind of you, but not this year.]

< Good morning {you}, who at {ownerOrg} decides about {product}?

# chase
< Hi {you}, did you see my last message? I would love to show you how {theirOrg} can help.

# chase
< Last try, {you}! If {product} is not a topic for you, who should I speak to?

# chase
< Hello {you}, just making sure this did not get lost.
`)

/** Students and people looking for a first job. */
export const studentScripts = scripts(`
# first
< Thank you for accepting my invitation, {you}! I study logistics in {city} and follow what you write.

# first
> Thank you for the invitation, {you}. What brought you to my profile?
< Your post on {topic}. I am writing my thesis about it. May I ask you a few questions?
> Gladly, if they fit on one page.
<+ They do! Thank you so much.
> Answers are in the file. Good luck with the thesis, and send me the result.

< Hello {you}, I am looking for my first job in supply chain after my studies in {city}. Do you have advice for someone starting out?
> Spend six months on a warehouse floor before anything with a screen. And write to people as you wrote to me, just with one precise question.
< Thank you, that is really kind.

< Hello Sir/Madam, I am interested to work in your company. Please find attached my CV.

< Dear {you}, could I interview you for twenty minutes for a seminar paper on {topic}?
> [In {month}, yes. Write to me again then.|Twenty minutes, yes. {weekday} at noon?]
< [Thank you! I will.|Perfect, thank you!]

# chase
< Hello again {you}, I know that you are busy. May I still hope for an answer?
`)

/** People from the trade who are curious, and whom the owner writes to out of curiosity. */
export const curiousScripts = scripts(`
# first
< Thanks for connecting, {you}!

# first
< Thank you for accepting my invitation. I always like to know a little about the people I connect with: what keeps you busy at {ownerOrg}?

# first
< Thanks for the add, {you}. I liked your comment on {topic}.
> [Thank you! It was mostly a sigh.|Glad somebody read it.]

< Dear {you}, I loved your comment on {topic}. We are collecting voices of practitioners for a report, anonymous, eight questions. Would you take part?
> [Happy to. Send me the link.|Send it over, please.]
< Here it is, and thank you! The report will be out in {month}, I will send you a copy.

> Hello {you}, we do not know each other. I read your piece on {topic} and would like to ask how you measured it. Would you have fifteen minutes?

> Dear {you}, I am exploring advisory work with companies like {theirOrg}. May I ask how your board came about?

< {you}, a question from someone you do not know: is the figure on {topic} in your talk per site or in total?
> Per site. I should have said so, thank you.

# chase
< Hello {you}, I hope my question was not out of place. No hurry at all.
`)
