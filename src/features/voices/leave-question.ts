import type { JoinDecision } from '../../model/voice'

/**
 * Takes the focus out of a question that is about to go: to the same answer of the next one, else to the
 * page's heading. Leaves it alone where it is elsewhere.
 */
export function leaveQuestion(answer: JoinDecision['answer']): void {
  const question = document.activeElement?.closest('[data-question]')
  if (!question) return
  const next = question.nextElementSibling?.querySelector<HTMLElement>(`[data-answer="${answer}"]`)
  ;(next ?? document.querySelector('h1'))?.focus()
}
