export type Severity = 'hard' | 'soft'

/** What a rule looks at: one item, the items that meet in a quiz, or the whole bank. */
export type Scope = 'item' | 'quiz' | 'bank'

/** One thing that a good item, quiz or bank keeps to. Hard ones block publishing, soft ones warn. */
type Rule = {
  /** The number that the guide for authors gives it. A rule of two scopes or severities has two entries. */
  number: number
  severity: Severity
  scope: Scope
  asks: string
  why: string
  /** What an author should change; ends every finding. */
  advice: string
  /** Kinds of item that the rule leaves alone, and why. */
  except?: string
}

/**
 * Every rule of the lint. Most follow Haladyna, Downing and Rodriguez (2002), "A Review of
 * Multiple-Choice Item-Writing Guidelines for Classroom Assessment", and the flaws that Tarrant et al.
 * (2006) counted in 46 % of the items of a human bank; those on truth and tracing are our own.
 */
export const rules = {
  untraced: {
    number: 1,
    severity: 'hard',
    scope: 'item',
    asks: 'Every key and every distractor names its fact, and the paragraph of the source that states it.',
    why: 'What cannot be traced cannot be checked, and a wrong pick would get no correction.',
    advice: 'Name a fact of the set, and the paragraph that its locator gives.',
  },
  'not-one-truth': {
    number: 2,
    severity: 'hard',
    scope: 'item',
    asks: 'Exactly the keys are true under the facts, bounds included; all else is known to be false.',
    why: 'An option that is merely not mentioned may be true, and "at least 121" makes "at least 100" true.',
    advice: 'Use a value that a fact refutes, or declare it a rival of the true one.',
    except:
      'Targets that a teacher made up: no fact is attached to a slot there, so rule 1 alone asks for proof.',
  },
  unstated: {
    number: 3,
    severity: 'hard',
    scope: 'item',
    asks: 'The passage of each reading level of the item states every fact that it asks about.',
    why: 'Otherwise the question tests what a reader knew before.',
    advice: 'Leave out the reading level, or state the fact in its passage.',
  },
  'same-option-twice': {
    number: 4,
    severity: 'hard',
    scope: 'item',
    asks: 'No option is another name of what a second option says.',
    why: 'Two options with one meaning are both wrong, which tells a reader so.',
    advice: 'Replace one of the two.',
  },
  'mixed-options': {
    number: 5,
    severity: 'hard',
    scope: 'item',
    asks: 'Options share their type, their unit and their grain.',
    why: 'The odd one out is struck, or picked, without reading.',
    advice: 'Use values of one type, all numbers or all words.',
    except:
      'Who said it: people and groups can both speak. What the report leaves out, requests and claims: the options are told in words of many types by design.',
  },
  'all-or-none': {
    number: 6,
    severity: 'hard',
    scope: 'item',
    asks: 'No option is "all of the above", "none of the above" or "A and B".',
    why: 'Knowing two options then answers the rest; and options are shuffled.',
    advice: 'Ask with several right options, or write a distractor.',
  },
  'long-key': {
    number: 7,
    severity: 'hard',
    scope: 'item',
    asks: 'A key of four or more words is at most 1.25 times as long as the next longest option.',
    why: 'Careful writers qualify what is true, so test-wise readers pick the longest option.',
    advice: 'Shorten the key, or give a distractor as much detail.',
  },
  'keys-longest': {
    number: 7,
    severity: 'hard',
    scope: 'bank',
    asks: 'The key is the one longest option no more often than chance explains at the 5 % limit.',
    why: 'Each item may pass by itself while "pick the longest" pays over the bank.',
    advice: 'Shorten keys, or lengthen distractors, in some of these.',
  },
  'stem-echo': {
    number: 8,
    severity: 'hard',
    scope: 'item',
    asks: 'No content word stands in the stem and the key, and in no distractor.',
    why: 'The echo points to the key.',
    advice: 'Say it in another word in the stem or the key, or use the word in a distractor too.',
  },
  convergence: {
    number: 9,
    severity: 'soft',
    scope: 'item',
    asks: 'The key is not the one option that shares most words with the others.',
    why: 'Writers vary the key to get distractors, so what the options have in common gives the key away.',
    advice: 'Let two distractors share words with each other, or vary another option.',
  },
  'absolute-or-vague': {
    number: 10,
    severity: 'soft',
    scope: 'item',
    asks: 'Options do without "always", "never", "usually" and their like, unless they are quoted or the fact itself says so.',
    why: 'Absolutes are nearly always wrong and vague frequencies nearly always right, which readers know.',
    advice: 'Say how much or how often, or leave the word out.',
  },
  'negative-stem': {
    number: 11,
    severity: 'hard',
    scope: 'item',
    asks: 'A stem is negative only where it asks about what somebody did not do, and then marks it: NOT.',
    why: 'Readers overlook a "not", and then answer another question.',
    advice: 'Ask for what is so; or, for what did not happen, write NOT.',
    except: 'Sorting: both groups are named, so there is no "not" to overlook.',
  },
  'negative-quiz': {
    number: 11,
    severity: 'hard',
    scope: 'quiz',
    asks: 'At most a tenth of a quiz, or one item, has a negative stem.',
    why: 'Readers overlook a "not", and then answer another question.',
    advice: 'Replace all but one of these.',
  },
  'grammar-cue': {
    number: 12,
    severity: 'hard',
    scope: 'item',
    asks: 'No "a" or "an", number or tense fits the key alone.',
    why: 'Grammar then answers the question.',
    advice: 'Give all options the form that the stem asks for, or move the article into them.',
  },
  'not-ascending': {
    number: 13,
    severity: 'hard',
    scope: 'item',
    asks: 'Numbers and dates ascend and keep that order.',
    why: 'Readers look for their number where it belongs.',
    advice: 'Sort the options, and mark them as ordered.',
  },
  'overlapping-numbers': {
    number: 14,
    severity: 'hard',
    scope: 'item',
    asks: 'No number or range of an option is within that of another.',
    why: 'Then two options are true at once.',
    advice: 'Make the ranges end where the next begins, or give plain numbers.',
  },
  'not-a-question': {
    number: 15,
    severity: 'hard',
    scope: 'item',
    asks: 'The stem is a focused question that can be answered with the options covered.',
    why: 'Else the reader has to guess what is asked from the options.',
    advice: 'Write a full question that says what it is about, or a task that begins with its verb.',
    except:
      'What the report leaves out: that is without end, so only the options can bound it. Several right options: each is judged by itself.',
  },
  'long-stem': {
    number: 16,
    severity: 'soft',
    scope: 'item',
    asks: 'A stem has at most 35 words and two sentences.',
    why: 'A long stem tests reading of the stem.',
    advice: 'Leave out what is not needed to answer.',
  },
  'no-antecedent': {
    number: 17,
    severity: 'hard',
    scope: 'item',
    asks: 'No pronoun, "the letter" or "Friday" stands in a stem that does not say who, which or when.',
    why: 'In a shuffled quiz no question may lean on another or on a passage that is out of sight.',
    advice: 'Name who or what is meant.',
  },
  'shared-surname': {
    number: 18,
    severity: 'hard',
    scope: 'item',
    asks: 'No surname stands alone that could be two people.',
    why: 'The reader cannot know who is meant.',
    advice: 'Add the first name.',
  },
  'not-one-slot': {
    number: 19,
    severity: 'hard',
    scope: 'item',
    asks: 'A true-or-false statement says one thing, and is false by exactly one slot.',
    why: 'With two things in it, a statement can be half true.',
    advice: 'Keep the statement of the fact and change its marked words only.',
  },
  'uneven-truth': {
    number: 19,
    severity: 'hard',
    scope: 'quiz',
    asks: 'Between 40 and 60 % of the true-or-false statements of a quiz are true, give or take one.',
    why: 'Else "always true" pays.',
    advice: 'Replace some statements by true or false ones.',
  },
  'target-twice': {
    number: 20,
    severity: 'hard',
    scope: 'quiz',
    asks: 'No two items of a quiz ask for the same slot of the same facts.',
    why: 'The second is answered by the first.',
    advice: 'Replace one of the two.',
  },
  'too-alike': {
    number: 20,
    severity: 'soft',
    scope: 'quiz',
    asks: 'No two items of a quiz are alike in four fifths of their words, names and numbers masked.',
    why: 'A quiz of one sentence with changing names bores, and tests less than it seems to.',
    advice: 'Replace one of the two, or word it differently.',
  },
  giveaway: {
    number: 21,
    severity: 'hard',
    scope: 'quiz',
    asks: 'No item of a quiz answers another, in its stem, its options or its feedback.',
    why: 'Later questions would be answered by earlier ones.',
    advice: 'Replace one of the two, or take the fact out of the words of the first.',
  },
  'key-position': {
    number: 22,
    severity: 'hard',
    scope: 'bank',
    asks: 'Keys stand in every place equally often, as the options are dealt (chi-squared, p > .01).',
    why: 'Else one letter is worth more than the others.',
    advice: 'Shuffle options by dice alone; add numbers on the other side of keys that are first or last.',
  },
  'weak-distractors': {
    number: 23,
    severity: 'soft',
    scope: 'item',
    asks: 'At least two distractors come from confusions of medium or great strength.',
    why: 'A distractor that nobody picks is not there.',
    advice: 'Use a misconception, or a value that the source itself puts near the key.',
  },
  'uneven-options': {
    number: 24,
    severity: 'soft',
    scope: 'item',
    asks: 'Options are of like length and as easy to read as each other.',
    why: 'One long or learned option stands out, right or wrong.',
    advice: 'Bring the options to one length and one level of words.',
  },
  'bare-claim': {
    number: 25,
    severity: 'hard',
    scope: 'item',
    asks: 'A claim, opinion or request is told as that of whoever made it.',
    why: 'Else the question vouches for it.',
    advice: 'Name the speaker: "According to …".',
    except:
      'Questions that ask whose it is, how it is presented or what a word means; arguments under the label of arguments.',
  },
  circular: {
    number: 26,
    severity: 'hard',
    scope: 'item',
    asks: 'A definition does not contain its term.',
    why: 'It then says nothing, and points to itself.',
    advice: 'Say it in other words.',
  },
  guessable: {
    number: 27,
    severity: 'hard',
    scope: 'bank',
    asks: 'A test-wise guesser that never sees the passage gets at most five points above chance.',
    why: 'What can be answered without reading does not test reading.',
    advice: 'Look at the items that the strategy gets right, and take the cue out of some.',
  },
  'fact-too-often': {
    number: 28,
    severity: 'soft',
    scope: 'quiz',
    asks: 'No fact is asked about in more than two items of a quiz.',
    why: 'A quiz should cover the text.',
    advice: 'Replace one of these.',
  },
  'one-sided': {
    number: 28,
    severity: 'soft',
    scope: 'quiz',
    asks: 'Sides of the story get the same number of items, give or take one.',
    why: 'Both deserve equal care.',
    advice: 'Replace an item by one about the other side.',
  },
} as const satisfies Record<string, Rule>

export type RuleId = keyof typeof rules
type RulesOf<S extends Scope> = { [R in RuleId]: (typeof rules)[R]['scope'] extends S ? R : never }[RuleId]
export type ItemRule = RulesOf<'item'>
export type QuizRule = RulesOf<'quiz'>
