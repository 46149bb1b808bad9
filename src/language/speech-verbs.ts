import type { VerbKind } from '../model/quote'

/**
 * How a verb takes the words it reports:
 * `clause` a clause with or without "that" ("said he won") · `that` a clause with "that", or one that begins with a
 * pronoun or question word · `quote` a quotation only · `infinitive` "vowed to go" · `object` somebody and then a
 * clause or an infinitive ("told us that", "urged them to") · `of` "accused it of lying" · `label` "called it a “farce”".
 */
export type VerbPattern = 'clause' | 'that' | 'quote' | 'infinitive' | 'object' | 'of' | 'label'

/** One verb of saying, writing or thinking. */
export interface SpeechVerb {
  readonly lemma: string
  readonly kind: VerbKind
  readonly patterns: readonly VerbPattern[]
}

/** A form of a speech verb as it stands in a text. */
export interface SpeechVerbForm {
  readonly verb: SpeechVerb
  /** `ing` needs a subject from elsewhere; `base` needs an auxiliary or a plural subject. */
  readonly form: 'base' | 'third' | 'past' | 'ing'
}

/**
 * Verbs of communication after Levin, English Verb Classes and Alternations (1993), classes 37.1–37.11, and of stated
 * thought (29.4, 29.5), as far as news reports attribute words with them. Irregular forms follow the lemma.
 */
const TABLE: Readonly<Record<VerbKind, Partial<Record<string, string>>>> = {
  says: {
    clause: 'say/said argue explain',
    that: 'state note remark observe mention stress emphasise emphasize repeat reiterate recall report testify joke signal indicate complain lament tell/told',
    quote:
      'sniff snap growl grumble murmur mutter sigh wail chuckle plead thunder fume shrug beam comment quip continue shout cry yell whisper laugh exclaim gush chant sing/sang opine muse enthuse',
    object: 'tell/told remind inform assure reassure',
    label:
      'describe call label brand dub characterise characterize hail slam criticise criticize condemn denounce praise',
  },
  adds: { clause: 'add' },
  claims: {
    clause: 'claim allege insist',
    that: 'assert maintain contend boast charge',
    of: 'accuse',
  },
  admits: { clause: 'admit', that: 'acknowledge concede confess agree accept' },
  denies: { that: 'deny' },
  warns: { clause: 'warn', that: 'caution', object: 'warn', infinitive: 'threaten' },
  asks: { that: 'wonder query ask', object: 'ask', quote: 'inquire' },
  answers: { that: 'reply respond retort counter', quote: 'answer' },
  urges: {
    that: 'demand recommend propose urge',
    clause: 'suggest',
    object: 'urge advise beg implore',
  },
  promises: {
    clause: 'promise',
    that: 'vow pledge swear/swore',
    infinitive: 'vow promise pledge',
    object: 'promise',
  },
  announces: { clause: 'announce reveal confirm', that: 'declare disclose divulge' },
  thinks: {
    clause: 'think/thought believe hope fear reckon',
    that: 'feel/felt predict suspect estimate conclude speculate forecast/forecast find/found',
  },
  writes: { that: 'write/wrote tweet', quote: 'post' },
}

const DOUBLED = /^(?:beg|quip|dub|admit|slam|snap|shrug)$/

function formsOf(
  lemma: string,
  past: string | undefined,
): readonly [string, SpeechVerbForm['form']][] {
  const stem = lemma.endsWith('e')
    ? lemma.slice(0, -1)
    : DOUBLED.test(lemma)
      ? lemma + lemma.slice(-1)
      : lemma
  const toY = /[^aeiou]y$/.test(lemma)
  const third = toY
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`
  const regular = toY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  return [
    [lemma, 'base'],
    [third, 'third'],
    [past ?? regular, 'past'],
    [`${stem}ing`, 'ing'],
  ]
}

function buildForms(): ReadonlyMap<string, SpeechVerbForm> {
  const verbs = new Map<string, { verb: SpeechVerb; past: string | undefined }>()
  for (const [kind, byPattern] of Object.entries(TABLE) as [
    VerbKind,
    Partial<Record<VerbPattern, string>>,
  ][])
    for (const [pattern, words] of Object.entries(byPattern) as [VerbPattern, string][])
      for (const word of words.split(' ')) {
        const [lemma = '', past] = word.split('/')
        const known = verbs.get(lemma)
        const patterns = [...(known?.verb.patterns ?? []), pattern]
        verbs.set(lemma, {
          verb: { lemma, kind: known?.verb.kind ?? kind, patterns },
          past: past ?? known?.past,
        })
      }
  // "written", "sworn", "thought" as participles behind "has".
  const forms = new Map<string, SpeechVerbForm>()
  for (const [lemma, { verb, past }] of verbs)
    for (const [form, name] of formsOf(lemma, past)) forms.set(form, { verb, form: name })
  for (const [form, lemma] of [
    ['written', 'write'],
    ['sworn', 'swear'],
  ] as const) {
    const entry = verbs.get(lemma)
    if (entry) forms.set(form, { verb: entry.verb, form: 'past' })
  }
  return forms
}

/** Forms of speech verbs in small letters. */
export const SPEECH_VERB_FORMS: ReadonlyMap<string, SpeechVerbForm> = buildForms()
