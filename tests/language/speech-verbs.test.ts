import { describe, expect, it } from 'vitest'
import { SPEECH_VERB_FORMS } from '../../src/language/speech-verbs'

describe('SPEECH_VERB_FORMS', () => {
  it.each([
    ['said', 'say', 'says', 'past'],
    ['tells', 'tell', 'says', 'third'],
    ['denied', 'deny', 'denies', 'past'],
    ['denies', 'deny', 'denies', 'third'],
    ['confesses', 'confess', 'admits', 'third'],
    ['arguing', 'argue', 'says', 'ing'],
    ['admitted', 'admit', 'admits', 'past'],
    ['begging', 'beg', 'urges', 'ing'],
    ['thought', 'think', 'thinks', 'past'],
    ['written', 'write', 'writes', 'past'],
  ])('knows %s as a form of %s', (form, lemma, kind, name) => {
    expect(SPEECH_VERB_FORMS.get(form)).toMatchObject({ verb: { lemma, kind }, form: name })
  })

  it('keeps every way a verb takes its words', () => {
    expect(SPEECH_VERB_FORMS.get('promised')?.verb.patterns).toEqual(
      expect.arrayContaining(['clause', 'infinitive', 'object']),
    )
  })

  it('leaves verbs of doing out', () => {
    expect(SPEECH_VERB_FORMS.has('walked')).toBe(false)
  })
})
