/** English verbs whose past forms follow no rule, as goals use them: base, then the other forms. */
const IRREGULAR =
  'get got gotten,find found,win won,become became,meet met,go went gone goes,speak spoke spoken,give gave given,take took taken,make made,have has had having,hold held,send sent,write wrote written writing,bring brought,build built,buy bought,sell sold,teach taught,learn learnt,know knew known,hear heard,understand understood,think thought,tell told,say said,keep kept,leave left,lead led,choose chose chosen,grow grew grown,raise raised,do did done does,see saw seen,show shown,spend spent,sit sat sitting,run ran running,set setting,put putting,cut cutting,let letting,host hosted,quit quitting,be is are was were been being am,begin began begun beginning,win winning,drop dropped dropping,plan planned planning,chat chatted chatting,mix mixed,pitch pitched,grab grabbed grabbing,commit committed committing,swap swapped swapping,step stepped stepping,map mapped mapping,refer referred referring,recruit recruited,visit visited,tap tapped tapping,flip flipped flipping,ship shipped shipping,blog blogged blogging,volunteer volunteered,mentor mentored,sublet subletting,cofound cofounded,shake shook shaken,strike struck,draw drew drawn,feel felt,seek sought,pay paid,lend lent,rebuild rebuilt,get getting,sit sat,stop stopped stopping,submit submitted submitting,transfer transferred transferring,ring rang rung'

const IRREGULAR_FORMS = new Map<string, string[]>()
for (const entry of IRREGULAR.split(',')) {
  const [base = '', ...forms] = entry.split(' ')
  IRREGULAR_FORMS.set(base, [...(IRREGULAR_FORMS.get(base) ?? []), ...forms])
}

/** Every form of an English verb, itself first; of a verb of several words the first is bent. */
export const formsOf = (verb: string): readonly string[] => {
  const [base = '', ...rest] = verb.split(' ')
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`
  return [...new Set([base, ...regularForms(base), ...(IRREGULAR_FORMS.get(base) ?? [])])].map(
    (form) => form + tail,
  )
}

const regularForms = (base: string): readonly string[] => {
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  if (/e$/.test(base))
    return [`${base}s`, `${base}d`, /ee$/.test(base) ? `${base}ing` : `${base.slice(0, -1)}ing`]
  return [/(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`]
}
