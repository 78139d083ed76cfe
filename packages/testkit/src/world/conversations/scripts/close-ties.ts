import { scripts } from '../script.ts'

/** Someone senior whom the owner asks for perspective. */
export const mentorScripts = scripts(`
> [Two things for our call|For {weekday}], {you}: whether to say yes to the steering group on {topic}, and how to tell {mutual} no.
< Good. Think about what you would stop doing if you said yes. Bring that.
> [Thought about it. Coming with a list.|That is the question I was avoiding.]

> You were right about {project}: I asked them what they were afraid of, and we were done in ten minutes.
< It is nearly always fear or arithmetic. Well done.

< Read this and thought of you: {article}. Chapter two is about people like us.
> [Ordered. Thank you.|Reading it on the train to {city}.]
> Finished it. I disagree with the ending, let us talk.
< I hoped you would.

> Could I ask you for an hour in {month}? I have been offered a role in advisory work next to my job and would like to think aloud.
< Of course. Write one page first: what you want to learn, what you can give, what you will not do.
>+ One page, as ordered.
< The third part is the strongest. Start with it when you speak to the founders.

< How is the board search going?
> Slowly. Two good talks, one polite no. They all ask for audit experience.
< Then talk to {mutual}, who had the same question five years ago. Shall I write?
> [Please do.|Yes, thank you.]
< Written. Expect a call.

> Thank you for {weekday}. I wrote down three sentences, and stuck one above the screen.
< Which?
> "Do not volunteer for what you can inspire."
< Did I say that? Not bad.

< I will be in {city} next week. Breakfast at {cafe}?
> [Yes! 7:30?|Thursday, and I pay this time.]
< [You always say that.|7:30 it is.]

> A question I cannot ask at work: how do you know when it is time to leave?
< When you have stopped being curious about Monday. Are you?
> Not yet. But about Thursday.

> I said no to the steering group. It felt like dropping a tray, and then nothing broke.
< Nothing ever does. What will you do with the time?
> [Half for the two founders, half for sleep.|Walk the sites again, without a clipboard.]
< Good. Tell me in three months which half you kept.

< You asked whom I would call about {topic}. {mutual}, and only then the consultants.
> [Called today. You were right, as usual.|Thank you, I will call tomorrow.]

> May I send you the first draft of my profile for board work?
< Yes. Two pages at most.
>+ Two pages, eleven point.
< You write what you ran. Write what changed because you ran it. And take out "passionate".
>+ Version two, without passion.
< Now I would invite you.

< I had lunch with the chair of {organization}. They look for somebody who has opened sites, not somebody who has read about it. Interested?
> Very. What should I know before I say so?
< That they are slow and decent. Expect four conversations.
> [Slow and decent suits me.|Then I start reading tonight.]
> First conversation done. Two hours, mostly about people.
< That is a good sign.

> I was hard on {mutual} today, in front of others. How do you repair that?
< In front of others.
> [Of course. Thank you.|I was afraid you would say that.]

< How many hours did you spend on other people's priorities this week?
> [I counted. Thirty-one.|More than I can say in writing.]
< Then let us talk about five of them.

> You once told me to keep a list of decisions. I looked at last year's: two were wrong, and both were made on a Friday after four.
< The list has paid for itself.

> Would you read the terms the founders sent me? They are kind people and it shows in the contract.
< Send it. Who pays if it goes wrong?
>+ Attached. I think nobody has asked that.
< Clause 6. Ask for a cap, and for the right to leave in thirty days. Otherwise fine.
`)

/** Someone earlier in their career who asks the owner. */
export const menteeScripts = scripts(`
# first
< Thank you for agreeing to this, {you}! I am a bit nervous, I have never had a mentor.
> Neither of us has to be good at it at once. Bring one real question each month, that is all.

< [My question for this month|Question of the month]: how do I disagree with my manager in front of the customer?
> You do not. You ask for a break, and disagree in the corridor. Then you go back in with one position.
< Tried it today. It worked, and my manager thanked me!
> [That is a good manager. And well done.|Excellent.]

< I applied for the team lead role at {site}. Would you look at my letter?
> Gladly.
<+ Here it is. It is too long, I know.
> Cut the first paragraph, it is about them. Start with the night you rebuilt the {topic} plan.
< I got an interview!!
> [Of course you did.|Wear shoes you can walk the hall in.]

> You asked about people to meet for {topic}: write to {mutual}, say that I sent you, and ask one precise question.
< Done, we are speaking on {weekday}. Thank you!

< We missed last month, my fault. Could we find a time in {month}?
> No fault. Any {weekday} at five.

< Small win: I ran the stand-up at {site} alone for the first time. Nobody died.
> That is the standard. Proud of you.

< Can I ask about money? They offered me the job at {site}, and less than I hoped.
> Always. What did you ask for?
< Nothing. I said thank you.
> Call tomorrow, say that you are glad, and name a number with a reason. Then be quiet.
< It worked. I was quiet for eleven whole seconds.

< The {topic} pilot is a mess and it is partly my fault. Do I say so?
> Yes, first, with what you will do by {weekday}. People forgive a mess. They remember who was surprised.
< Said so. My boss laughed and gave me another planner.

> How are the first weeks as a team lead?
< [I talk all day and get nothing done. Is that the job?|Exhausting. I like it, I think.]
> [That is the job. You will see the results in {month}.|Keep one morning a week for yourself.]

< I read {article} as you said. What do I do with it?
> Nothing yet. Walk the yard for a week and see which chapter you meet.

< Would you come and talk to our trainee group at {site}? An hour, they would love it.
> If they may ask anything, yes. {weekday} in {month}?
< [They have forty questions already.|Perfect!]

< I met {mutual}, thank you for that. We talked for two hours and I have pages of notes.
> Write a thank-you note today, and another in six months to say what came of it.

> No news from you for a while. Nothing to report is also a report.
< [Sorry! Night shifts. All good, I am learning a lot.|You are right. It was a hard month, may I call you?]
> [Call whenever you like.|No harm done. {weekday} after six?]

< Should I do the master's or stay another year?
> What would you learn in the master's that nobody at {site} could teach you?
< Statistics. And writing.
> [Then do it part-time and let them pay.|That is a reason. Do it, and keep the job.]
`)

/** Friends who happen to be on the platform as well. */
export const friendScripts = scripts(`
# either
> Are you in town on {weekday}? We have too much soup.
< [Never too much. 19:00?|Coming! I bring bread.]
> [Perfect.|Bring {mutual} as well.]

# either
> How was {city}?
< [Rain, museums, more rain. We loved it.|Warm, loud and over too soon.] Pictures when I see you.

# either
> Did the little one survive the first week of school?
< Better than we did. [Asked on {weekday} whether it goes on like this every day.|Already has a best friend and a lost jacket.]
> [Wise child.|Ha. Hug from us.]

# either
> Thank you for {weekday}. I needed that.
< Me too. [Let us not leave it so long.|Next time at ours.]

# either
> We have two tickets for the concert on {weekday}, and the babysitter cancelled. Want them?
< [You are an angel. Yes.|Yes!! What do I owe you?]
> A full report.

< Serious question from a person who hates {theirOrg} on Mondays: do I stay?
> Phone. Now. I am making tea.

# either
> The boat is in the water. {weekday} evening, light wind, bring a jumper.
< [Aye.|You had me at light wind.]

# either
> [Can you|Could you] recommend a dentist who does not talk?
< {mutual}'s sister. [Says hello and goodbye, nothing else.|Best hands in {city}.]

# either
> I have started pottery. You are getting a bowl whether you want it or not.
< [I want it.|Is it a round bowl?]
> [Roughly.|It has character.]

# either
> Mum is out of hospital. All well, and already giving orders.
< [Oh, what a relief.|I am so glad.] Can I bring food?
> [She asked for your lentils.|She would love a visit.]

# either
> Forty-five people said yes. I think we need a bigger garden.
< [We have the long table and twenty chairs.|I can bring the tent from the rowing club.]
> [I adore you.|Saved. See you on {weekday}.]

# either
> Film on {weekday}? The one with the lighthouse.
< [Only if we sit at the back and whisper.|Yes, seven o'clock?]

# either
> We are thinking of {city} at Easter. You two?
< Can we bring the dog?
> [The dog is the main guest.|We assumed the dog.]
`)

/** People the owner studied with. */
export const classmateScripts = scripts(`
# first either
> {you}! [Eleven years of group work|All those night trains] and we were not even connected.
< [I know! How are you?|Shocking.] Where did you end up?
> {myOrg}, moving boxes. You?
< {myOrg}. Also boxes, with more slides.

# either
> Are you going to the reunion in {month}?
< [If {mutual} goes, I go.|Already booked the train.] You?
> [Only if there is dancing.|Yes. Somebody has to tell the story of the simulation exam.]

# either
> [You work with {topic}, do you not?|I remember you wrote your thesis on {topic}.] Could I ask you two questions?
< Ask three.
> Which number would you look at first, and what do people get wrong?
< Variance before averages. And they get wrong that the plan is a promise.
> That is going straight into my next meeting. Thank you!

< My daughter is looking for an internship in {month}. She is good with people and terrible with spreadsheets. Any idea?
> The visitor programme at {site}. Have her write to me, I will pass it on myself.
< [Thank you, she will.|She wrote five minutes later. Thank you!]

# reconnect either
> I found our old {topic} project in a box. [We were so sure of ourselves.|Eighty pages!] How is {city}?
< [Do not throw it away!|Oh no.] All well here, two kids, one boat. When are you coming to visit?

# either
> Who was it that built the container simulation with you? I need that person, or that model.
< {mutual}! Now in {city}. The model is on a drive in my cellar.
> Would the drive survive the post?
< [Barely. I will upload it on {weekday}.|I will bring it myself, with cake.]

# either
> I am asked to give a guest lecture on {topic}. What did we wish someone had told us?
< [That the forecast is the easy part.|That people answer when you call them.]
> That is my first slide.

# either
> Congratulations on the paper! I understood the title and the thanks.
< That is more than my family. [Lunch when you are in {city}?|The thanks were the hard part.]
`)
