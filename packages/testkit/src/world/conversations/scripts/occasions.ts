import { scripts } from '../script.ts'

/** Messages that a date brings about, whoever the other is. */
export const occasionScripts = scripts(`
# birthday
< Happy birthday, {you}! [Have a wonderful day.|Hope there is cake.|🎂]
> [Thank you!|Thank you, {you}, how kind.]

# birthday
< Happy birthday!

# birthday
> Happy birthday, {you}! [I hope you are spending it well.|All the best for the year ahead.|Enjoy your day.]
< [Thank you so much!|Thanks, {you}!|How nice of you to remember. Thank you.]

# birthday
> Happy birthday, {you}!

# their-new-job
> Congratulations on {theirOrg}, {you}! [They are lucky.|That sounds just like you.]
< [Thank you! Week two, and I still cannot find the canteen.|Thanks, {you}! Big shoes, good people.]

# their-new-job
> I just saw that you are {theirTitle} now. [Well deserved!|Congratulations!]
< [Thank you, that means a lot.|Thank you!]

# their-new-job
> Congratulations on the new role, {you}!

# owners-new-job
< Congratulations on the new job, {you}! [{ownerOrg} is a good house.|Well deserved.]
> [Thank you! First day was mostly badges.|Thank you, {you}. Come and visit.]

# owners-new-job
< Congrats on the new position!

# owners-new-job
< Just saw the news. {ownerOrg} got the right person. Lunch when you have found your desk?
> [Yes please.|Gladly, give me three weeks.]

# new-year
> Happy new year, {you}! [I hope it brings you quiet Mondays.|Here is to fewer storms on the Rhine.]
< [And to you and yours!|Happy new year! Let us make time for that coffee.]

# new-year
< A happy and healthy new year, {you}!
> [To you too!|Thank you, the same to you.]

# new-year
< Season's greetings from all of us at {theirOrg}.
`)
