import type { Decision, StoryDecision } from '../model/decision'
import type { JoinDecision } from '../model/voice'
import { isNumber, isListOf, isObject, isString } from '../model/guards'

const JOIN_ANSWERS: readonly unknown[] = ['same', 'different', 'unsure']
const STORY_ANSWERS: readonly unknown[] = ['same', 'different']

/** True when a value from the disk is something the reader has decided. */
export function isDecision(value: unknown): value is Decision {
  return isJoin(value) || isStory(value)
}

function isJoin(value: unknown): value is JoinDecision {
  return (
    isObject(value) &&
    JOIN_ANSWERS.includes(value.answer) &&
    isSide(value.a) &&
    isSide(value.b) &&
    isNumber(value.decidedAt)
  )
}

function isSide(value: unknown): value is JoinDecision['a'] {
  return (
    isObject(value) && ['articleId', 'entityId', 'kind', 'name'].every((k) => isString(value[k]))
  )
}

function isStory(value: unknown): value is StoryDecision {
  return (
    isObject(value) &&
    STORY_ANSWERS.includes(value.answer) &&
    isListOf(isString)(value.articles) &&
    value.articles.length === 2 &&
    isNumber(value.decidedAt)
  )
}
