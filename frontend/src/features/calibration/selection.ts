import type { Span } from "./api/rating";

/** The words that are selected inside the frame, as spans of the turns that may be marked. */
export function selectedSpans(frame: HTMLElement): readonly Span[] {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    return [];
  }
  const range = selection.getRangeAt(0);
  return [...frame.querySelectorAll<HTMLElement>("[data-turn]")]
    .filter((turn) => range.intersectsNode(turn))
    .map((element) => spanIn(element, range))
    .filter(({ start, end }) => start < end);
}

function spanIn(element: HTMLElement, range: Range): Span {
  const length = element.textContent.length;
  return {
    turn: Number(element.dataset["turn"]),
    start: element.contains(range.startContainer)
      ? offset(element, range.startContainer, range.startOffset)
      : 0,
    end: element.contains(range.endContainer)
      ? offset(element, range.endContainer, range.endOffset)
      : length,
  };
}

/** How many characters of the turn lie before a point in it. */
function offset(element: HTMLElement, node: Node, at: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, at);
  return before.toString().length;
}
