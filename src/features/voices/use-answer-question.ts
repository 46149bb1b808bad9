import { useRef } from 'react'
import type { Decision } from '../../model/decision'
import type { JoinDecision, JoinProposal } from '../../model/voice'
import { decideVoices, undoDecision } from '../../queries/decide'
import { useJobs } from '../../queries/jobs'
import { useUndoMessage } from '../../ui/Toasts'

const SAID: Readonly<Record<JoinDecision['answer'], string>> = {
  same: 'Joined into one',
  unsure: 'Left open',
  different: 'Kept apart',
}

/** Answers a question who is who, and says so with a way to undo it. */
export function useAnswerQuestion() {
  const jobs = useJobs()
  const sayUndoable = useUndoMessage()
  return async (
    proposal: JoinProposal,
    answer: JoinDecision['answer'],
  ): Promise<Decision | null> => {
    const decision = await decideVoices(jobs, proposal.voices, answer)
    if (decision)
      sayUndoable(SAID[answer], () => {
        void undoDecision(jobs, decision)
      })
    return decision
  }
}

/** The same for a row of questions: the latest answer can be taken back by a key. */
export function useAnswers() {
  const jobs = useJobs()
  const answer = useAnswerQuestion()
  const given = useRef<Decision[]>([])
  return {
    answer: async (proposal: JoinProposal, kind: JoinDecision['answer']) => {
      const decision = await answer(proposal, kind)
      if (decision) given.current.push(decision)
    },
    undo: async () => {
      const last = given.current.pop()
      if (last) await undoDecision(jobs, last)
    },
  }
}
