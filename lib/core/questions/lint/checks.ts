import type { Context } from '../context'
import type { Item } from '../item'

/** What is wrong with an item by one rule: a sentence each. The rule's advice is added to it. */
export type ItemCheck = (item: Item, context: Context) => string[]
