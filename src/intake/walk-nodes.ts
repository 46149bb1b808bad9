/**
 * Visits a node and all below it in document order, without recursion, so that no nesting is too deep.
 * @param enter Called before a node's children; false skips them, and `leave` too.
 * @param leave Called after a node's children.
 */
export function walkNodes(
  root: Node,
  enter: (node: Node) => boolean,
  leave: (node: Node) => void,
): void {
  for (let node: Node | null = root; node; node = node.nextSibling) {
    let entered = enter(node)
    while (entered && node.firstChild) {
      node = node.firstChild
      entered = enter(node)
    }
    if (entered) leave(node)
    while (node !== root && !node.nextSibling && node.parentNode) {
      node = node.parentNode
      leave(node)
    }
    if (node === root) return
  }
}
