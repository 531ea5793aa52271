/** Words of English that rules on wording look for. Other languages are checked by the other rules only. */

export const absolutes =
  /\b(?:always|never|all|none|every|everyone|everybody|everything|nobody|nothing|only|completely|entirely|totally|absolutely)\b/gi
export const vagueFrequency =
  /\b(?:usually|often|frequently|sometimes|occasionally|rarely|seldom|generally|normally|typically|mostly|probably)\b/gi
/** Vague only where no fact puts them so; "how many" asks, and "the most" compares. */
export const vagueAmounts = /(?<!\b(?:how|the) )\b(?:most|many|few|several)\b/gi

export const negation = /\b(?:not|never|cannot|except|neither|nor|no longer|without exception)\b|n[’']t\b/i
export const markedNegation = /\b(?:NOT|NEVER|EXCEPT)\b/

export const questionWords = /\b(?:who|whom|whose|which|what|when|where|why|how)\b/i
/** "Is …?", "Did …?" also ask. */
export const asksYesNo = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/i
export const task =
  /(?:^|[.?:] )(?:name|list|sort|match|put|fill|choose|pick|select|write|give|complete|order|tell|explain|say|find|mark)\b/i
/** Asks for nothing that could be known before the options are seen. */
export const leansOnOptions =
  /^(?:which|what) of (?:these|the following)\b[^,]*$|^(?:which|what) (?:is|are) (?:true|correct|right)\b/i

const personal = String.raw`\b(?:he|she|they|him|her|them|his|hers|its|their|theirs|himself|herself|itself|themselves)\b`
/** Not "It is likely that …", which stands for nothing. */
const it = String.raw`\bit\b(?! (?:is|was) (?:up to|\p{L}+ (?:that|to|who))\b)`
const aloneBefore = 'is|was|are|were|has|have|had|will|would|can|could|does|do|did|means|meant'
const atHand = 'statement|passage|report|account|sentence|question|text|story|word|group'
/** "which of these" are the options. */
const demonstrative = String.raw`(?<!\b(?:\p{L}+) of )\b(?:(?:this|that|these|those)\b(?=\s*(?:[.,;?!]|$|(?:${aloneBefore})\b))|(?:this|these)\b(?= (?!${atHand})\p{L}))`

/** A pronoun of the third person, or "this" that points to nothing in the same question. */
export const pronoun = new RegExp([personal, it, demonstrative].join('|'), 'giu')
/** "this" that points to the quotation that comes next. */
export const pointsAhead = /\b(?:this|these)\b\s*(?:[:?]\s*“|:)/gi
/** Definite nouns that need telling which one. The text at hand ("the report", "the passage") needs none. */
export const bareDefinite =
  /\bthe (?:letter|speech|article|memo|statement|order|meeting|vote|decision|plan|bill|law|event|hearing|study|document)\b(?! (?:of|to|from|by|on|about|that|which|who|in|at|with|for|is a|named)\b)/gi
export const weekday =
  /\b(?:on|last|next|that|this) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi

const functionWord =
  /^(?:the|a|an|and|or|of|in|on|at|to|for|from|with|by|as|if|is|are|was|were|be|been|do|does|did|has|have|had|who|whom|whose|which|what|when|where|why|how|that|this|these|those|not|after|before|while|because|so|than|then|will|would|can|could|should|may|might|must|going|most|some|many|few|all|each|every|both|any)$/i

/** Is there a noun, or what could be one, among these words? */
export const namesSomething = (text: string) =>
  (text.match(/\p{L}{3,}/gu) ?? []).some((word) => !functionWord.test(word))
