/** The links that open articles, in the results and in the list beside the reader, as far as they are drawn. */
function articleLinks(): readonly HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-result], [data-article]')]
}

function articleOf(link: HTMLAnchorElement): string {
  return /^#\/article\/([\w-]+)/.exec(link.hash)?.[1] ?? ''
}

/** The article that takes the place of the first of some in their list when they go; null where none is drawn. */
export function successorOf(ids: readonly string[]): string | null {
  const going = new Set(ids)
  const articles = articleLinks().map(articleOf)
  const first = articles.findIndex((id) => going.has(id))
  if (first === -1) return null
  const inReach = [...articles.slice(first), ...articles.slice(0, first).reverse()]
  return inReach.find((id) => !going.has(id)) ?? null
}

/** Takes the focus to the link of an article, where what had it is gone. */
export function focusArticle(id: string): void {
  if (document.activeElement && document.activeElement !== document.body) return
  articleLinks()
    .find((link) => articleOf(link) === id)
    ?.focus({ preventScroll: true })
}
