import { francAll } from 'franc-min'
import { looksEnglish, SAMPLE_LENGTH } from './looks-english'

/** ISO 639-1 codes for the languages that franc-min tells apart and that have one. */
const SHORT_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'eng en,spa es,rus ru,arb ar,ben bn,hin hi,por pt,ind id,jpn ja,fra fr,deu de,jav jv,kor ko,tel te,vie vi,mar mr,ita it,' +
    'tam ta,tur tr,urd ur,guj gu,pol pl,ukr uk,kan kn,mal ml,pes fa,yor yo,swh sw,ron ro,nld nl,hau ha,bos bs,hrv hr,srp sr,' +
    'hun hu,ell el,ces cs,azj az,amh am,mya my,pan pa,cmn zh,zlm ms,sun su,nep ne,sin si,khm km,uzn uz,tha th,zul zu,bul bg,' +
    'bel be,swe sv,fin fi,slk sk,dan da,nob no,heb he,kaz kk,ibo ig,som so,ckb ku,kin rw,run rn,nya ny,tgk tg,tat tt,tgl tl'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Headlines and single lines misled the trigrams in trials; a text shorter than this counts as English. */
const MIN_LENGTH = 120
/** English is given up only for a language that fits clearly better: franc's best has 1, English at most this. */
const MAX_ENGLISH_SCORE = 0.9

/**
 * The language of a text as an ISO 639-1 code, or 639-3 where there is none. English unless the text is clearly
 * something else: a wrong "not English" would hide every finding, a wrong "English" only finds little.
 */
export function detectLanguage(text: string): string {
  if (looksEnglish(text)) return 'en'
  const sample = text.slice(0, SAMPLE_LENGTH)
  const ranked = francAll(sample)
  const [best, bestScore] = ranked[0] ?? ['eng', 1]
  if (best === 'eng' || best === 'und' || bestScore === 0) return 'en'
  const english = ranked.find(([code]) => code === 'eng')?.[1]
  if (english !== undefined && (sample.length < MIN_LENGTH || english > MAX_ENGLISH_SCORE))
    return 'en'
  return SHORT_CODES[best] ?? best
}
