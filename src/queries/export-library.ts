import { useMutation } from '@tanstack/react-query'
import type { ExportItem } from '../export/export-item'
import type { ExportFormatId } from '../export/formats'
import type { SheetArticle } from '../export/lay-out-sheet'
import type { Article } from '../model/article'
import type { LibraryQuery } from '../model/library-query'
import type { Quote } from '../model/quote'
import { useJobs, type Jobs } from './jobs'
import { findArticle } from './find-article'
import { withStorage } from './keep-in-storage'

/** What is to be taken out: single articles, or what a question to the library brings. */
export type ExportScope =
  | { readonly kind: 'articles'; readonly ids: readonly string[]; readonly title: string }
  | { readonly kind: 'answer'; readonly query: LibraryQuery; readonly title: string }

export interface ExportRequest {
  readonly format: ExportFormatId
  readonly scope: ExportScope
  /** An absolute address that opens an article, or one of its statements, in the explorer. */
  readonly linkTo: (article: Article, quote: Quote | null) => string
}

/** Statements under their articles, as they are printed. */
export type Sheet = readonly SheetArticle[]

/** A file that is ready to be saved. */
export interface ExportedFile {
  readonly name: string
  readonly blob: Blob
}

/** Results that are asked for at a time. */
const SLICE = 500

/** So many pieces of text become one part of the file. */
const PIECES = 500

/** One file with all that is in the scope. The part of the program that writes it is loaded when it is first needed. */
export async function exportLibrary(
  jobs: Jobs,
  { format: id, scope, linkTo }: ExportRequest,
): Promise<ExportedFile> {
  const [{ EXPORT_FORMATS }, { suggestFileName }] = await Promise.all([
    import('../export/formats'),
    import('../export/suggest-file-name'),
  ])
  const format = EXPORT_FORMATS.find((known) => known.id === id)
  if (!format) throw new Error(`There is no format "${id}".`)
  const wanted = await wantedOf(jobs, scope)
  const voices = await voicesOf(jobs, [...wanted.keys()])
  const pieces = format.write(items(jobs, wanted), {
    title: scope.title,
    now: jobs.now(),
    linkTo,
    voiceOf: (articleId, entityId) => voices.get(`${articleId} ${entityId}`) ?? null,
  })
  return {
    name: suggestFileName(scope.title, format.extension),
    blob: await gather(pieces, format.mediaType),
  }
}

export function useExport() {
  const jobs = useJobs()
  return useMutation({ mutationFn: (request: ExportRequest) => exportLibrary(jobs, request) })
}

/** What is exported to paper. */
export function useSheet() {
  const jobs = useJobs()
  return useMutation({
    mutationFn: async (scope: ExportScope): Promise<Sheet> => {
      const { layOutSheet } = await import('../export/lay-out-sheet')
      return layOutSheet(items(jobs, await wantedOf(jobs, scope)))
    },
  })
}

/** Ids of the articles, in their order, each with the statements that are wanted of it; null for all of them. */
async function wantedOf(
  jobs: Jobs,
  scope: ExportScope,
): Promise<ReadonlyMap<string, readonly string[] | null>> {
  if (scope.kind === 'articles') return new Map(scope.ids.map((id) => [id, null]))
  const wanted = new Map<string, string[] | null>()
  for (let offset = 0, total = 1; offset < total; offset += SLICE) {
    const answer = await jobs.libraryClient.ask(scope.query, { offset, limit: SLICE })
    total = answer.total
    for (const hit of answer.hits)
      if ('statementId' in hit)
        wanted.set(hit.articleId, [...(wanted.get(hit.articleId) ?? []), hit.statementId])
      else wanted.set(hit.articleId, null)
  }
  return wanted
}

async function* items(
  jobs: Jobs,
  wanted: ReadonlyMap<string, readonly string[] | null>,
): AsyncGenerator<ExportItem, void> {
  for (const [id, chosen] of wanted) {
    const article = await findArticle(jobs, id)
    if (!article) continue
    const held = jobs.store.getState().analyses[id]
    const analysis = held ?? (await withStorage(jobs, (library) => library.loadAnalysis(id)))
    yield { article, analysis, chosen }
  }
}

async function voicesOf(jobs: Jobs, articleIds: readonly string[]) {
  const voices = new Map<string, { readonly id: string; readonly name: string }>()
  for (const articleId of articleIds)
    for (const [entityId, { voice, name }] of Object.entries(
      await jobs.libraryClient.voicesOf(articleId),
    ))
      voices.set(`${articleId} ${entityId}`, { id: voice, name })
  return voices
}

async function gather(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = []
  let open: string[] = []
  for await (const piece of pieces) {
    open.push(piece)
    if (open.length < PIECES) continue
    // A blob lies on the disk where it is large; strings would stay in memory.
    parts.push(new Blob(open))
    open = []
  }
  return new Blob([...parts, ...open], { type })
}
