import type { Voice, VoiceAccount, VoiceTie } from '../model/voice'
import type { LibraryView, Told } from './describe-voice'
import { hashWords } from './hash-words'

/**
 * Whom a voice speaks about, and who speaks about it, the most frequent first.
 * @param said its statements, each once
 * @param entities ids of its entities, by article
 */
export function tieVoices(
  voice: Voice,
  said: readonly Told[],
  articles: readonly string[],
  entities: ReadonlyMap<string, ReadonlySet<string>>,
  library: LibraryView,
): Pick<VoiceAccount, 'speaksAbout' | 'spokenAboutBy'> {
  const about = new Map<string, number>()
  for (const { articleId, statement } of said)
    count(
      about,
      voice.id,
      statement.about.map((id) => library.voiceOf(articleId, id)),
    )
  const by = new Map<string, number>()
  const copies = new Set<string>()
  for (const articleId of articles) {
    const own = entities.get(articleId)
    for (const { about: meant, speakers, text } of library.digestOf(articleId)?.statements ?? []) {
      if (!meant.some((id) => own?.has(id)) || !speakers.length) continue
      const copy = `${library.storyOf(articleId)} ${hashWords(text).join()}`
      if (copies.has(copy)) continue
      copies.add(copy)
      count(
        by,
        voice.id,
        speakers.map((id) => library.voiceOf(articleId, id)),
      )
    }
  }
  return { speaksAbout: list(about, library), spokenAboutBy: list(by, library) }
}

/** Counts each voice once for a statement, but for the one that the account is of. */
function count(ties: Map<string, number>, self: string, voices: readonly (string | null)[]): void {
  for (const id of new Set(voices))
    if (id !== null && id !== self) ties.set(id, (ties.get(id) ?? 0) + 1)
}

function list(ties: ReadonlyMap<string, number>, library: LibraryView): readonly VoiceTie[] {
  return [...ties]
    .flatMap(([voice, statements]) => {
      const label = library.labelOf(voice)
      return label ? [{ voice, statements, ...label }] : []
    })
    .sort((a, b) => b.statements - a.statements || (a.voice < b.voice ? -1 : 1))
}
